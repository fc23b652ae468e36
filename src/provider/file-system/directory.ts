/** Directories as `Debugger.Utility.FileSystem` gives them; their contents are read when they are asked for. */
import { mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ModelObject, type ModelValue, object, text } from '../model.js';
import { DiskFile, disposition, fileObject, localPath } from './file.js';
import { list, memberObject, stringArgument } from './members.js';

export function directoryObject(directory: string): ModelObject {
  const path = localPath(directory);
  const inside = (name: ModelValue | undefined, method: string) =>
    join(path, stringArgument(name, method).replace(/\\/g, '/'));
  return memberObject({
    methods: {
      CreateFile: ([name, how]) =>
        object(
          fileObject(
            new DiskFile(inside(name, 'CreateFile')).open(disposition(how, 'CreateAlways', 'CreateFile')),
          ),
        ),
      CreateSubDirectory: ([name]) => {
        const made = inside(name, 'CreateSubDirectory');
        mkdirSync(made);
        return object(directoryObject(made));
      },
      Delete: () => void rmdirSync(path),
      OpenFile: ([name]) =>
        object(fileObject(new DiskFile(inside(name, 'OpenFile')).open('OpenExisting', false))),
    },
    properties: {
      Files: () => list(entries(path, false).map((one) => object(fileObject(new DiskFile(one))))),
      Name: () => text(basename(path)),
      Path: () => text(path),
      SubDirectories: () => list(entries(path, true).map((one) => object(directoryObject(one)))),
    },
    text: () => path,
  });
}

function entries(path: string, directories: boolean): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => (directories ? entry.isDirectory() : entry.isFile()))
    .map((entry) => join(path, entry.name))
    .sort();
}
