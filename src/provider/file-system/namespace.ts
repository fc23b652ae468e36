/**
 * `Debugger.Utility.FileSystem` over the disk, for a model to mount
 * (documentation: "Debugger Data Model, The FileSystem Namespace").
 *
 * In the debugger it comes from an extension DLL, not from the engine; so it belongs to no model by itself.
 */
import { unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bool, type ModelObject, type ModelValue, object } from '../model.js';
import { directoryObject } from './directory.js';
import { DiskFile, disposition, fileExists, fileObject, localPath } from './file.js';
import { markOf, memberObject, stringArgument } from './members.js';
import { encoding, textReader, textWriter } from './text.js';

export function createFileSystem(): ModelObject {
  const path = (value: ModelValue | undefined, method: string) => stringArgument(value, method);
  return memberObject({
    methods: {
      CreateFile: ([name, how]) =>
        object(
          fileObject(
            new DiskFile(path(name, 'CreateFile')).open(disposition(how, 'CreateAlways', 'CreateFile')),
          ),
        ),
      CreateTempFile: () => object(fileObject(temporaryFile())),
      CreateTextReader: ([source, code]) => {
        const file =
          fileOf(source) ?? new DiskFile(path(source, 'CreateTextReader')).open('OpenExisting', false);
        return object(textReader(file, encoding(code, 'CreateTextReader')));
      },
      CreateTextWriter: ([target, code]) => {
        const file = fileOf(target) ?? new DiskFile(path(target, 'CreateTextWriter')).open('CreateAlways');
        return object(textWriter(file, encoding(code, 'CreateTextWriter')));
      },
      DeleteFile: ([name]) => void unlinkSync(localPath(path(name, 'DeleteFile'))),
      FileExists: ([name]) => bool(fileExists(path(name, 'FileExists'))),
      OpenFile: ([name]) =>
        object(fileObject(new DiskFile(path(name, 'OpenFile')).open('OpenExisting', false))),
    },
    properties: {
      CurrentDirectory: () => object(directoryObject(process.cwd())),
      TempDirectory: () => object(directoryObject(tmpdir())),
    },
  });
}

function fileOf(value: ModelValue | undefined): DiskFile | undefined {
  const mark = markOf(value);
  return mark instanceof DiskFile ? mark : undefined;
}

/** The first name that is free; made new, so that nobody else's file is opened. */
function temporaryFile(): DiskFile {
  for (let number = process.pid; ; number++) {
    const path = join(tmpdir(), `dbg${number.toString(16)}.tmp`);
    if (!fileExists(path)) return new DiskFile(path).open('CreateNew');
  }
}
