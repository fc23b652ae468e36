/** `SwitchTo` of processes, threads and frames. */
import { bool, none, text } from '../../provider/model.js';
import { help, type Members, methodMember } from './debugger-object.js';

export function switchTo(what: string, act: () => void): Members {
  const description = `SwitchTo() - Switch to this ${what} as the default context`;
  const action = {
    ActionName: text('Switch To'),
    ActionDescription: text(description),
    ActionIsDefault: bool(true),
  };
  const call = () => {
    act();
    return none;
  };
  return { SwitchTo: methodMember(call, help(description, action)) };
}
