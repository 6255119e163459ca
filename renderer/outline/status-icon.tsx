import type { SectionStatus } from '../../core/document/block.ts'

/** How far a section is, told by the shape: an empty ring, half full, full, full with a tick. */
export const StatusIcon = ({ status }: { status: SectionStatus }) => (
  <svg className="status-icon" data-status={status} width="14" height="14" viewBox="0 0 14 14" aria-hidden>
    <circle cx="7" cy="7" r="5" fill={status === 'reviewed' || status === 'final' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" />
    {status === 'draft' && <path d="M7 2a5 5 0 0 1 0 10z" fill="currentColor" />}
    {status === 'final' && <path d="M4.5 7.2l1.8 1.8 3.2-3.8" fill="none" stroke="var(--pane)" strokeWidth="1.6" />}
  </svg>
)
