import { ownNode } from './paths.mjs'
import { run } from './run.mjs'

/**
 * better-sqlite3 13 needs Node-API 10 (Node 22); on Node 20 it crashes without a message. We develop and test on the
 * Node that package.json pins, which is this major version.
 */
const wanted = 24

export const onOwnNode = () => Number(process.versions.node.split('.')[0]) >= wanted

/**
 * Starts the running script again on the pinned Node.
 * @returns {Promise<number>} its exit code
 */
export const restartOnOwnNode = () => run(ownNode, process.argv.slice(1), { cwd: process.cwd() })
