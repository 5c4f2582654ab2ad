import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { NextFunction, Request, Response } from 'express'

const press = promisify(brotliCompress)
const ASSET = /^\/assets\/([\w-][\w.-]*\.(js|css))$/

/**
 * Scripts and sheets whose name carries their digest, pressed as small as can be the first time they are asked for and kept in memory:
 * what an old phone waits for is their weight, and there are a few dozen of them. Whoever does not read brotli is served as before.
 */
export function pressedAssets(folder: string) {
  const pressed = new Map<string, Promise<Buffer | null>>()

  function find(name: string) {
    const known = pressed.get(name) ?? readAndPress(path.join(folder, 'assets', name))
    pressed.set(name, known)
    // What is not there is not remembered: anybody may ask for any name.
    void known.then((body) => body ?? pressed.delete(name))
    return known
  }

  return async (req: Request, res: Response, next: NextFunction) => {
    const [, name, kind] = ASSET.exec(req.path) ?? []
    if (!name || !kind || !req.acceptsEncodings('br')) return next()
    const body = await find(name)
    if (!body) return next()
    res.type(kind).vary('Accept-Encoding')
    res.setHeader('Content-Encoding', 'br')
    res.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    res.end(req.method === 'HEAD' ? undefined : body)
  }
}

async function readAndPress(file: string) {
  const whole = await readFile(file).catch(() => null)
  return whole && press(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
}
