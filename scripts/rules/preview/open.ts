// How a browser is told to show an address, where there is one: by the one that BROWSER names, or as the system does it.
import { spawn } from 'node:child_process'

/** The program that opens an address; null where no screen is known of. */
export function openerOf (platform: NodeJS.Platform, { BROWSER, DISPLAY, WAYLAND_DISPLAY }: NodeJS.ProcessEnv): string | null {
  if (BROWSER !== undefined) return BROWSER
  if (platform === 'darwin') return 'open'
  if (platform === 'win32') return 'explorer'
  return DISPLAY === undefined && WAYLAND_DISPLAY === undefined ? null : 'xdg-open'
}

/** Opens an address; who has no such program reads the address. */
export function opened (address: string, opener: string | null): void {
  if (opener === null) return
  spawn(opener, [address], { stdio: 'ignore', detached: true }).on('error', () => {}).unref()
}
