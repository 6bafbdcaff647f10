/** See `compile.js`. */
export function compile(): Promise<string>
