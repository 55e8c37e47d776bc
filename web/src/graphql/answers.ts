type Answers = Record<string, object>;

let answers: Answers | undefined;

const read = (): Answers => JSON.parse(document.getElementById('answers')?.textContent || '{}') as Answers;

/** What the server answered along with the page, by the question's hash; once, for a second time it would be old. */
export function takeAnswer(hash: string): object | undefined {
  answers ??= read();
  const answer = answers[hash];
  delete answers[hash];
  return answer;
}
