import { z } from 'zod'

/** The content of a file, as it travels between threads and processes. */
export const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** Larger files hold pictures, not drafts or documents; they would only fill the memory. In millions of bytes. */
export const inputLimitMb = 100
