/** What set-up says while it works: one line a step, turning on a terminal, plain in a file or a log. */
import { createSpinner } from 'nanospinner';

/** Tells how far a step has come, e.g. `31 MiB`. */
export type Tell = (progress: string) => void;

export interface Steps {
  /** Runs the work under its label. What the work throws ends the step as failed and is thrown on. */
  step<T>(label: string, work: (tell: Tell) => Promise<T>): Promise<T>;
  /** A line of its own. */
  say(line: string): void;
}

export function stepsOn(stream: NodeJS.WriteStream): Steps {
  const say = (line: string) => void stream.write(`${line}\n`);
  // A terminal that reports no columns cannot be drawn on: the spinner divides by their number.
  if (!stream.isTTY || !stream.columns || process.env.TERM === 'dumb') {
    return {
      say,
      async step(label, work) {
        say(`${label} …`);
        return await work(() => {});
      },
    };
  }
  return {
    say,
    async step(label, work) {
      const spinner = createSpinner(label, { stream }).start();
      try {
        const value = await work((progress) => void spinner.update(`${label} (${progress})`));
        spinner.success(label);
        return value;
      } catch (error) {
        spinner.error(label);
        throw error;
      }
    },
  };
}
