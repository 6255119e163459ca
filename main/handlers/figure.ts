import { basename } from 'node:path'
import type { Handlers } from '../dispatch.ts'
import { checkInput, readInput } from '../files.ts'
import { inspectPicture } from '../importers/pictures/inspect-picture.ts'
import { findPicture, writePicture } from '../store/picture.ts'
import { currentProject } from './project.ts'

/** Requests about pictures. The window draws a chosen one anew and sends that back, so that nothing the camera wrote beside it is kept. */
export const figureHandlers = {
  'figure.choose': async (_, context) => {
    currentProject(context)
    const path = await context.files.pictureToAdd()
    if (path === undefined) return null
    const name = basename(path)
    return { name, ...inspectPicture(name, readInput(path)) }
  },
  'figure.inspect': ({ name, bytes }) => ({ type: inspectPicture(name, checkInput(name, bytes)).type }),
  'figure.add': ({ name, bytes }, context) => ({ attachment: writePicture(currentProject(context), inspectPicture(name, checkInput(name, bytes))) }),
  'figure.read': ({ attachment }, context) => findPicture(currentProject(context), attachment) ?? null,
} satisfies Partial<Handlers>
