/** How to call this program again from where it was called: through npx in a checkout or under npm, else by name. */
export function commandName(): string {
  const isCheckout = import.meta.url.endsWith('.ts');
  return isCheckout || process.env['npm_command'] !== undefined ? 'npx logdrive' : 'logdrive';
}
