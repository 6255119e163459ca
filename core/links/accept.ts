import type { Link, Proposal } from './link.ts'

/** The links that keep what is proposed, one for each paragraph it names. */
export const acceptProposals = (proposals: readonly Proposal[], newId: () => string): Link[] =>
  proposals.flatMap(({ from, role, targets }) => targets.map((target): Link => ({ id: newId(), from, role, target, comment: '', origin: 'accepted' })))
