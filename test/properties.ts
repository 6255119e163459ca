import fc from 'fast-check'

/**
 * Property tests draw the same cases in every run, so that a commit is judged by what it changed and not by luck.
 * New ground is covered on purpose: PROPERTY_SEED=$RANDOM npm test -- unit (the seed of a failure is in its message).
 */
const seed = Number(process.env['PROPERTY_SEED'] ?? 1)

fc.configureGlobal({ seed })
