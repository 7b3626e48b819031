/** The value of a `data-` attribute that is there or not. */
export function flag(is: boolean | undefined): '' | undefined {
  return is === true ? '' : undefined;
}
