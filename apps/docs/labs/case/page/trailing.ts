/** Calls at most once in `pause` milliseconds, the last time with the newest value. */
export function trailing<Value>(pause: number, call: (value: Value) => void): (value: Value) => void {
  let newest: Value;
  let _timer: ReturnType<typeof setTimeout> | null = null;
  return (value) => {
    newest = value;
    _timer ??= setTimeout(() => {
      _timer = null;
      call(newest);
    }, pause);
  };
}
