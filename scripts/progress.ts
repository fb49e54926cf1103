/** One line on a terminal that counts up and goes away; nothing in a pipe or a log. */
export function showProgress(verb: string): (done: number, of: number) => void {
  if (!process.stderr.isTTY) return () => {};
  let shown = 0;
  return (done, of) => {
    // Ten times a second is enough for eyes.
    if (done < of && performance.now() - shown < 100) return;
    shown = performance.now();
    process.stderr.write(done < of ? `\r\u001b[K${verb} ${done} of ${of}` : '\r\u001b[K');
  };
}
