/**
 * A function that keeps its latest answer. What is asked about the same long text thousands of times is worked out once,
 * and no more than one text is held.
 */
export function keepLatest<Asked, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  let latest: { asked: Asked; answer: Answer } | undefined;
  return (asked) => {
    if (!latest || latest.asked !== asked) latest = { asked, answer: work(asked) };
    return latest.answer;
  };
}
