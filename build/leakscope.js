// Leakscope 0.1.0: finds memory leaks in Windows processes. MIT licence.
// .scriptload leakscope.js, then: dx @$scriptContents.leakSummary()
var __leakscope = (function () {
"use strict";
var __assign = (this && this.__assign) || function () {
 __assign = Object.assign || function(t) {
  for (var s, i = 1, n = arguments.length; i < n; i++) {
   s = arguments[i];
   for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p))
    t[p] = s[p];
  }
  return t;
 };
 return __assign.apply(this, arguments);
};
var __rest = (this && this.__rest) || function (s, e) {
 var t = {};
 for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p) && e.indexOf(p) < 0)
  t[p] = s[p];
 if (s != null && typeof Object.getOwnPropertySymbols === "function")
  for (var i = 0, p = Object.getOwnPropertySymbols(s); i < p.length; i++) {
   if (e.indexOf(p[i]) < 0 && Object.prototype.propertyIsEnumerable.call(s, p[i]))
    t[p[i]] = s[p[i]];
  }
 return t;
};
var __values = (this && this.__values) || function(o) {
 var s = typeof Symbol === "function" && Symbol.iterator, m = s && o[s], i = 0;
 if (m) return m.call(o);
 if (o && typeof o.length === "number") return {
  next: function () {
   if (o && i >= o.length) o = void 0;
   return { value: o && o[i++], done: !o };
  }
 };
 throw new TypeError(s ? "Object is not iterable." : "Symbol.iterator is not defined.");
};
var __read = (this && this.__read) || function (o, n) {
 var m = typeof Symbol === "function" && o[Symbol.iterator];
 if (!m) return o;
 var i = m.call(o), r, ar = [], e;
 try {
  while ((n === void 0 || n-- > 0) && !(r = i.next()).done) ar.push(r.value);
 }
 catch (error) { e = { error: error }; }
 finally {
  try {
   if (r && !r.done && (m = i["return"])) m.call(i);
  }
  finally { if (e) throw e.error; }
 }
 return ar;
};
var __spreadArray = (this && this.__spreadArray) || function (to, from, pack) {
 if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar; i < l; i++) {
  if (ar || !(i in from)) {
   if (!ar) ar = Array.prototype.slice.call(from, 0, i);
   ar[i] = from[i];
  }
 }
 return to.concat(ar || Array.prototype.slice.call(from));
};
var __leakscope = (function () {
 var __defProp = Object.defineProperty;
 var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
 var __getOwnPropNames = Object.getOwnPropertyNames;
 var __hasOwnProp = Object.prototype.hasOwnProperty;
 var __export = function (target, all) {
  for (var name2 in all)
   __defProp(target, name2, { get: all[name2], enumerable: true });
 };
 var __copyProps = function (to, from, except, desc) {
  var e_1, _a;
  if (from && typeof from === "object" || typeof from === "function") {
   var _loop_1 = function (key) {
    if (!__hasOwnProp.call(to, key) && key !== except)
     __defProp(to, key, { get: function () { return from[key]; }, enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
   };
   try {
    for (var _b = __values(__getOwnPropNames(from)), _c = _b.next(); !_c.done; _c = _b.next()) {
     var key = _c.value;
     _loop_1(key);
    }
   }
   catch (e_1_1) { e_1 = { error: e_1_1 }; }
   finally {
    try {
     if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
    }
    finally { if (e_1) throw e_1.error; }
   }
  }
  return to;
 };
 var __toCommonJS = function (mod) { return __copyProps(__defProp({}, "__esModule", { value: true }), mod); };
 var main_exports = {};
 __export(main_exports, {
  ask: function () { return ask11; },
  attach: function () { return attach; },
  format: function () { return format_exports; },
  initializeScript: function () { return initializeScript; },
  invokeScript: function () { return invokeScript; },
  questions: function () { return questions; },
  uninitializeScript: function () { return uninitializeScript; }
 });
 var longestPiece = 16e3;
 function printLines(lines) {
  var piece = "";
  for (var i = 0; i < lines.length; i++) {
   var line = lines[i] + "\n";
   if (piece.length + line.length > longestPiece) {
    write(piece);
    piece = "";
   }
   piece += line;
  }
  write(piece);
 }
 function write(text) {
  for (var at = 0; at < text.length; at += longestPiece) {
   host.diagnostics.debugLog(text.slice(at, at + longestPiece));
  }
 }
 var two32 = 4294967296;
 function toNumber(value) {
  if (typeof value === "number")
   return value;
  if (isInt64(value)) {
   var high = value.getHighPart();
   return high === 4294967295 ? value.getLowPart() : high * two32 + value.getLowPart();
  }
  return NaN;
 }
 function isInt64(value) {
  if (typeof value !== "object" || value === null)
   return false;
  var candidate = value;
  return typeof candidate.getHighPart === "function" && typeof candidate.getLowPart === "function";
 }
 function rethrowInterruption(error) {
  if (messageOf(error).indexOf("requested interruption") >= 0)
   throw error;
 }
 function messageOf(error) {
  var message = error && error.message;
  return String(message === void 0 ? error : message);
 }
 var cannotRun = {
  known: false,
  why: "Only a live target can have breakpoints; this one cannot run."
 };
 function setBreakpoint(request, live, source2) {
  if (!live)
   return cannotRun;
  var name2 = request.module + "!" + request.symbol;
  try {
   var control = host.namespace.Debugger.Utility.Control;
   var breakpoint = control.SetBreakpointAtOffset(request.symbol, 0, request.module);
   if (breakpoint.IsDeferred) {
    breakpoint.Remove();
    return { known: false, why: "The debugger does not know " + name2 + "; nothing was set." };
   }
   configure(breakpoint, request);
   return { known: true, value: lineOf(toNumber(breakpoint.Id), name2, source2), caveats: [] };
  }
  catch (error) {
   rethrowInterruption(error);
   return {
    known: false,
    why: "The debugger did not set a breakpoint on " + name2 + ": " + messageOf(error)
   };
  }
 }
 function configure(breakpoint, request) {
  try {
   breakpoint.Condition = request.condition;
   breakpoint.Command = request.command;
  }
  catch (error) {
   breakpoint.Remove();
   throw error;
  }
 }
 function lineOf(id, name2, source2) {
  var lines = source2.run("bl").lines;
  for (var i = 0; i < lines.length; i++) {
   if (new RegExp("^\\s*" + id + "\\s").test(lines[i]))
    return lines[i].trim();
  }
  return id + " " + name2;
 }
 var NOISE_STARTS = [
  "***",
  "WARNING: ",
  "ReadMemory error for address",
  "Use `!address ",
  "Loading symbols for ",
  "Unable to deliver callback",
  "Type information missing error for ",
  "Unable to load image "
 ];
 var BREAKPOINT_HIT = /^Breakpoint \d+ hit/;
 var MEX_ECHO = /^Running '.*$/;
 var RULE = /^(?:[-=]{3,}|\*[* ]*\*)$/;
 function isNoise(line) {
  var text = line.trim();
  if (text === "")
   return true;
  for (var i = 0; i < NOISE_STARTS.length; i++) {
   if (text.lastIndexOf(NOISE_STARTS[i], 0) === 0)
    return true;
  }
  return BREAKPOINT_HIT.test(text) || MEX_ECHO.test(text) || RULE.test(text);
 }
 var ELISION = /^(?:#\s*)?(?:[[(<]{1,3}\s*)?(?:\.\s?){2,}|^(?:#\s*)?\u2026|^[[(<]{1,3}\s*(?:snip|\u2026)/i;
 var INTERRUPTED = /\^ User interrupted operation error|^Command canceled at the user's request/;
 function isElision(line) {
  var text = line.trim();
  return ELISION.test(text) || INTERRUPTED.test(text);
 }
 var DebuggerCommands = (function () {
  function class_1(cost) {
   this.cost = cost;
  }
  class_1.prototype.run = function (command) {
   var lines = [];
   var _a = this.stream(command, function (line) {
    if (!isNoise(line))
     lines.push(line);
   }), outcome = _a.outcome, why = _a.why;
   if (outcome === "failed" && lines[lines.length - 1] === why)
    lines.pop();
   return { command: command, lines: lines, outcome: outcome, why: why };
  };
  class_1.prototype.stream = function (command, take2) {
   var ending = new Ending();
   this.cost.commands++;
   try {
    var lines = execute(guarded(command))[Symbol.iterator]();
    for (var step = lines.next(); !step.done; step = lines.next()) {
     this.cost.lines++;
     ending.see(step.value);
     take2(step.value);
    }
   }
   catch (error) {
    rethrowInterruption(error);
    return { outcome: "failed", why: "the debugger refused `" + command + "`" };
   }
   return ending.judge(command);
  };
  class_1.prototype.raw = function (command) {
   this.cost.commands++;
   return execute(command);
  };
  return class_1;
 }());
 function guarded(command) {
  return command.indexOf("}") < 0 ? ".catch { " + command + " }" : command;
 }
 function execute(command) {
  return host.namespace.Debugger.Utility.Control.ExecuteCommand(command);
 }
 var unavailable = /^No export \S+ found|is not extension gallery command|^Extension commands need \S+ in order to|^Error: Failed to load extension/;
 var errorLine = /^\s*\^ .+|^(?:Couldn't resolve|Memory access|Numeric expression missing|Syntax|Range|Overflow|Operand)\b.*'[^']*'?\s*$/;
 var Ending = (function () {
  function class_2() {
   this.last = "";
   this.missing = "";
   this.seen = 0;
  }
  class_2.prototype.see = function (line) {
   if (line.length === 0)
    return;
   this.last = line;
   if (this.seen++ < 20 && this.missing === "" && unavailable.test(line))
    this.missing = line;
  };
  class_2.prototype.judge = function (command) {
   if (this.missing !== "" && this.seen <= 20) {
    return {
     outcome: "unavailable",
     why: "`" + command + "` is not available here: " + this.missing.trim()
    };
   }
   if (errorLine.test(this.last))
    return { outcome: "failed", why: this.last };
   return { outcome: "answered", why: "" };
  };
  return class_2;
 }());
 var CostCounter = (function () {
  function class_3() {
   this.commands = 0;
   this.lines = 0;
   this.reads = 0;
   this.bytes = 0;
  }
  class_3.prototype.now = function () {
   return { commands: this.commands, lines: this.lines, reads: this.reads, bytes: this.bytes };
  };
  return class_3;
 }());
 var Kept = (function () {
  function class_4() {
   this.values = Object.create(null);
  }
  class_4.prototype.once = function (key, make) {
   if (!(key in this.values))
    this.values[key] = make();
   return this.values[key];
  };
  return class_4;
 }());
 var pageSize = 4096;
 var largestWindow = 1048576;
 var keptPages = 256;
 var DebuggerMemory = (function () {
  function class_5(cost) {
   this.pages = {};
   this.kept = 0;
   this.cost = cost;
  }
  class_5.prototype.whole = function (address, length) {
   if (address % 4 !== 0 || length % 4 !== 0 || length <= 0 || length > largestWindow) {
    throw new Error("a window needs an address and a length in multiples of 4, of at most 1 MiB");
   }
   var words2 = this.read(address, length);
   return words2 === null ? null : { address: address, words: words2, holes: [] };
  };
  class_5.prototype.window = function (address, length) {
   var whole = this.whole(address, length);
   if (whole !== null)
    return whole;
   var words2 = new Uint32Array(length / 4);
   var holes = [];
   this.fill(address, length, address, words2, holes);
   return { address: address, words: words2, holes: holes };
  };
  class_5.prototype.pointer = function (address, size) {
   var low = this.u32(address);
   if (size === 4 || low === null)
    return low;
   var high = this.u32(address + 4);
   return high === null ? null : high * 4294967296 + low;
  };
  class_5.prototype.u32 = function (address) {
   if (address < 0 || address % 4 !== 0)
    return null;
   var start = address - address % pageSize;
   var page = this.page(start);
   if (page !== null)
    return page[(address - start) / 4];
   var word = this.read(address, 4);
   return word === null ? null : word[0];
  };
  class_5.prototype.fill = function (address, length, start, words2, holes) {
   var middle = middlePage(address, length);
   if (middle === 0) {
    note(holes, address, address + length);
    return;
   }
   var halves = [
    [address, middle - address],
    [middle, address + length - middle]
   ];
   for (var i = 0; i < 2; i++) {
    var _a = __read(halves[i], 2), from = _a[0], size = _a[1];
    var part = this.read(from, size);
    if (part === null)
     this.fill(from, size, start, words2, holes);
    else
     words2.set(part, (from - start) / 4);
   }
  };
  class_5.prototype.page = function (start) {
   var known3 = this.pages[start];
   if (known3 !== void 0)
    return known3;
   if (this.kept++ >= keptPages) {
    this.pages = {};
    this.kept = 1;
   }
   var page = this.read(start, pageSize);
   this.pages[start] = page;
   return page;
  };
  class_5.prototype.read = function (address, length) {
   this.cost.reads++;
   this.cost.bytes += length;
   try {
    return host.memory.readMemoryValues(address, length / 4, 4, false);
   }
   catch (error) {
    rethrowInterruption(error);
    return null;
   }
  };
  return class_5;
 }());
 function middlePage(address, length) {
  var first = address - address % pageSize + pageSize;
  var end = address + length;
  if (first >= end)
   return 0;
  var pages = Math.ceil((end - first) / pageSize);
  return first + Math.floor((pages - 1) / 2) * pageSize;
 }
 function note(holes, from, to) {
  var last = holes[holes.length - 1];
  if (last !== void 0 && last[1] === from)
   last[1] = to;
  else
   holes.push([from, to]);
 }
 var HEX = "(?:0x)?[0-9a-f]{1,16}(?:`[0-9a-f]{8})?";
 function hex(text) {
  var digits2 = text.replace("`", "").replace(/^0x/i, "");
  return /^[0-9a-f]{1,16}$/i.test(digits2) ? parseInt(digits2, 16) : NaN;
 }
 function decimal(text) {
  if (!/^\d/.test(text))
   return NaN;
  var digits2 = text.replace(/[,.'\u00a0\u202f](?=\d{3}(?:\D|$))/g, "");
  return /^\d{1,20}$/.test(digits2) ? parseInt(digits2, 10) : NaN;
 }
 function words(line) {
  var trimmed = line.trim();
  return trimmed === "" ? [] : trimmed.split(/\s+/);
 }
 var KEPT_LINES = 5;
 var KEPT_CHARACTERS = 200;
 var UnreadLines = (function () {
  function class_6() {
   this.count = 0;
   this.first = [];
   this.cut = false;
  }
  class_6.prototype.file = function (line) {
   if (isElision(line))
    this.cut = true;
   else if (!isNoise(line))
    this.skip(line);
  };
  class_6.prototype.skip = function (line) {
   this.count += 1;
   if (this.first.length < KEPT_LINES)
    this.first.push(line.slice(0, KEPT_CHARACTERS));
  };
  class_6.prototype.markTruncated = function () {
   this.cut = true;
  };
  Object.defineProperty(class_6.prototype, "skipped", {
   get: function () {
    return { count: this.count, first: this.first };
   },
   enumerable: false,
   configurable: true
  });
  Object.defineProperty(class_6.prototype, "truncated", {
   get: function () {
    return this.cut;
   },
   enumerable: false,
   configurable: true
  });
  return class_6;
 }());
 var ADDRESS = "[0-9a-f]{1,8}`[0-9a-f]{8}|[0-9a-f]{8}|[0-9a-f]{16}";
 var ROW = new RegExp("^(".concat(ADDRESS, ")\\s+(").concat(ADDRESS, ")\\s+(\\S+)(?:\\s+(\\S.*))?$"), "i");
 var STATUS = /^(?:([A-Z#]{1,3})\s+)?\(([^)]*)\)\s*(.*)$/;
 var DETAIL = /^[A-Z][A-Za-z ]*: */;
 var FURNITURE = /^start +end +module name/;
 function parseModuleList(lines) {
  var modules = [];
  var unloaded = [];
  var unread = new UnreadLines();
  var list2 = modules;
  for (var i = 0; i < lines.length; i++) {
   var text = lines[i].trim();
   var row4 = moduleRow(text);
   if (row4)
    list2.push(row4);
   else if (/^Unloaded modules:/.test(text))
    list2 = unloaded;
   else if (list2.length > 0 && DETAIL.test(text))
    readDetail(list2[list2.length - 1], text);
   else if (!FURNITURE.test(text))
    unread.file(text);
  }
  return { modules: modules, unloaded: unloaded, skipped: unread.skipped, truncated: unread.truncated };
 }
 function moduleRow(text) {
  var cells = ROW.exec(text);
  if (!cells)
   return null;
  var rest = cells[4] || "";
  var status = STATUS.exec(rest);
  return {
   start: hex(cells[1]),
   end: hex(cells[2]),
   name: cells[3],
   flag: status ? status[1] || "" : "",
   status: status ? status[2] : "",
   path: status ? status[3] : rest
  };
 }
 function readDetail(row4, text) {
  var path = /^Image path: +(\S.*)$/.exec(text);
  if (path)
   row4.path = path[1];
 }
 function recorded(debuggee, pattern) {
  return matching(debuggee.recordings(), pattern);
 }
 function matching(recordings, pattern) {
  return recordings.filter(function (recording) { return pattern.test(normalizedCommand(recording.command)); });
 }
 function normalizedCommand(command) {
  return command.trim().replace(/\s+/g, " ").toLowerCase();
 }
 function modulesOfModel(process) {
  var e_2, _a;
  var found = [];
  try {
   for (var _b = __values(process.Modules), _c = _b.next(); !_c.done; _c = _b.next()) {
    var module = _c.value;
    var entry = moduleOf(module);
    if (entry !== null)
     found.push(entry);
   }
  }
  catch (e_2_1) { e_2 = { error: e_2_1 }; }
  finally {
   try {
    if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
   }
   finally { if (e_2) throw e_2.error; }
  }
  return unambiguous(found);
 }
 function modulesOfLog(recordings) {
  var lists = matching(recordings, /^lm\w*( |$)/);
  for (var i = lists.length - 1; i >= 0; i--) {
   var modules = parseModuleList(lists[i].lines).modules;
   if (modules.length === 0)
    continue;
   return modules.map(function (row4) { return ({
    name: row4.name,
    path: row4.path,
    base: row4.start,
    size: row4.end - row4.start
   }); });
  }
  return [];
 }
 function moduleOf(module) {
  try {
   var path = String(module.Name);
   return { name: nameOf(path), path: path, base: toNumber(module.BaseAddress), size: toNumber(module.Size) };
  }
  catch (error) {
   rethrowInterruption(error);
   return null;
  }
 }
 function nameOf(path) {
  var file = path.replace(/^.*[\\/]/, "");
  return file.replace(/\.[^.]*$/, "").replace(/[^A-Za-z0-9_]/g, "_");
 }
 function unambiguous(modules) {
  var e_3, _a;
  var seen = Object.create(null);
  try {
   for (var modules_1 = __values(modules), modules_1_1 = modules_1.next(); !modules_1_1.done; modules_1_1 = modules_1.next()) {
    var module = modules_1_1.value;
    var key = module.name.toLowerCase();
    seen[key] = (seen[key] || 0) + 1;
   }
  }
  catch (e_3_1) { e_3 = { error: e_3_1 }; }
  finally {
   try {
    if (modules_1_1 && !modules_1_1.done && (_a = modules_1.return)) _a.call(modules_1);
   }
   finally { if (e_3) throw e_3.error; }
  }
  return modules.map(function (module) {
   var shared = seen[module.name.toLowerCase()] > 1;
   if (!shared || !isGuest(module))
    return module;
   var name2 = module.name + "_" + module.base.toString(16);
   return { name: name2, path: module.path, base: module.base, size: module.size };
  });
 }
 function isGuest(module) {
  return /\\syswow64\\/i.test(module.path) || module.base < 4294967296;
 }
 var memCommit = 4096;
 var memReserve = 8192;
 var memFree = 65536;
 var memPrivate = 131072;
 var memMapped = 262144;
 var memImage = 16777216;
 var pageNoAccess = 1;
 var pageReadWrite = 4;
 var pageGuard = 256;
 var states = [
  ["MEM_COMMIT", memCommit],
  ["MEM_RESERVE", memReserve],
  ["MEM_FREE", memFree]
 ];
 var types = [
  ["MEM_PRIVATE", memPrivate],
  ["MEM_MAPPED", memMapped],
  ["MEM_IMAGE", memImage]
 ];
 var protections = [
  ["PAGE_NOACCESS", pageNoAccess],
  ["PAGE_READONLY", 2],
  ["PAGE_READWRITE", pageReadWrite],
  ["PAGE_WRITECOPY", 8],
  ["PAGE_EXECUTE", 16],
  ["PAGE_EXECUTE_READ", 32],
  ["PAGE_EXECUTE_READWRITE", 64],
  ["PAGE_EXECUTE_WRITECOPY", 128],
  ["PAGE_GUARD", pageGuard],
  ["PAGE_NOCACHE", 512],
  ["PAGE_WRITECOMBINE", 1024],
  ["PAGE_ENCLAVE_UNVALIDATED", 536870912],
  ["PAGE_TARGETS_INVALID", 1073741824],
  ["PAGE_TARGETS_NO_UPDATE", 1073741824]
 ];
 var values = valuesByName(states.concat(types, protections));
 function flagValue(name2) {
  return values[name2] || 0;
 }
 function isState(value) {
  return (value & (memCommit | memReserve | memFree)) !== 0;
 }
 function stateText(state) {
  return nameOf2(states, state);
 }
 function typeText(type) {
  return nameOf2(types, type);
 }
 function protectText(protect) {
  var names = [];
  var rest = protect;
  for (var i = 0; i < protections.length; i++) {
   var _a = __read(protections[i], 2), name2 = _a[0], bit = _a[1];
   if ((rest & bit) === 0)
    continue;
   names.push(name2);
   rest -= bit;
  }
  if (rest !== 0)
   names.push("0x" + rest.toString(16));
  return names.join("|");
 }
 function nameOf2(flags, value) {
  for (var i = 0; i < flags.length; i++)
   if (flags[i][1] === value)
    return flags[i][0];
  return value === 0 ? "" : "0x" + value.toString(16);
 }
 function valuesByName(flags) {
  var byName = Object.create(null);
  for (var i = 0; i < flags.length; i++)
   byName[flags[i][0]] = flags[i][1];
  return byName;
 }
 var ROW2 = new RegExp("^[#+\\s]*(".concat(HEX, ")\\s+(").concat(HEX, ")\\s+(").concat(HEX, ")(?:\\s+(\\S.*))?$"), "i");
 var FLAG_WORD = /^(?:MEM|PAGE)_[A-Z_]+/;
 var FURNITURE2 = /^(?:#\s*)?(?:Base *Addr|-{3,}|Mapping .*region|Building memory map)/;
 function parseAddressList(lines) {
  var rows = [];
  var unread = new UnreadLines();
  var marksAllocations2 = false;
  for (var i = 0; i < lines.length; i++) {
   var line = lines[i];
   var row4 = addressRow(line);
   if (row4) {
    rows.push(row4);
    marksAllocations2 = marksAllocations2 || row4.allocationStart === true;
   }
   else if (!FURNITURE2.test(line.trim())) {
    unread.file(line);
   }
  }
  if (!marksAllocations2)
   for (var i = 0; i < rows.length; i++)
    rows[i].allocationStart = null;
  return { rows: rows, skipped: unread.skipped, truncated: unread.truncated };
 }
 function addressRow(line) {
  var cells = ROW2.exec(line.trim());
  if (!cells || cells[4] === void 0 || !FLAG_WORD.test(cells[4]))
   return null;
  var base = hex(cells[1]);
  var end = hex(cells[2]);
  var size = hex(cells[3]);
  if (base + size !== end)
   return null;
  var row4 = {
   base: base,
   size: size,
   end: end,
   allocationStart: /^\s*\+/.test(line),
   state: 0,
   protect: 0,
   type: 0,
   usage: "",
   tail: ""
  };
  readUsage(row4, readFlags(row4, cells[4]));
  return row4;
 }
 function readFlags(row4, text) {
  var rest = text;
  for (var word = FLAG_WORD.exec(rest); word; word = FLAG_WORD.exec(rest)) {
   var value = flagValue(word[0]);
   if (word[0].charAt(0) === "P")
    row4.protect |= value;
   else if (isState(value))
    row4.state = value;
   else
    row4.type = value;
   rest = rest.slice(word[0].length).replace(/^[\s|]+/, "");
  }
  return rest;
 }
 function readUsage(row4, text) {
  var end = 0;
  while (end < text.length && '["'.indexOf(text.charAt(end)) < 0 && text.slice(end, end + 2) !== "  ")
   end += 1;
  row4.usage = text.slice(0, end).trim();
  row4.tail = text.slice(end).trim();
 }
 var FIRST_CAPACITY = 1024;
 var BLANK = 32;
 var TAB = 9;
 var BACKTICK = 96;
 var VadumpReader = (function () {
  function class_7() {
   this.count = 0;
   this.base = new Float64Array(FIRST_CAPACITY);
   this.size = new Float64Array(FIRST_CAPACITY);
   this.allocationBase = new Float64Array(FIRST_CAPACITY);
   this.state = new Uint32Array(FIRST_CAPACITY);
   this.protect = new Uint32Array(FIRST_CAPACITY);
   this.type = new Uint32Array(FIRST_CAPACITY);
   this.lacksAllocationBase = false;
   this.allocationBaseRead = true;
   this.unread = new UnreadLines();
   this.stateLine = "";
   this.protectLine = "";
   this.typeLine = "";
   this.stateValue = 0;
   this.protectValue = 0;
   this.typeValue = 0;
  }
  class_7.prototype.add = function (line) {
   if (line.length === 0)
    return;
   var at = this.count - 1;
   if (at >= 0 && line === this.stateLine)
    this.state[at] = this.stateValue;
   else if (at >= 0 && line === this.protectLine)
    this.protect[at] = this.protectValue;
   else if (at >= 0 && line === this.typeLine)
    this.type[at] = this.typeValue;
   else
    this.read(line);
  };
  class_7.prototype.read = function (line) {
   var label = labelOf(line);
   var value = label === 0 ? NaN : numberAfterColon(line);
   if (label === 1 && !Number.isNaN(value))
    this.open(value);
   else if (Number.isNaN(value) || this.count === 0)
    this.unread.file(line);
   else
    this.set(label, value, line);
  };
  class_7.prototype.finish = function () {
   this.close();
   return {
    count: this.count,
    base: this.base.subarray(0, this.count),
    size: this.size.subarray(0, this.count),
    allocationBase: this.allocationBase.subarray(0, this.count),
    state: this.state.subarray(0, this.count),
    protect: this.protect.subarray(0, this.count),
    type: this.type.subarray(0, this.count),
    hasAllocationBase: this.count > 0 && !this.lacksAllocationBase,
    skipped: this.unread.skipped,
    truncated: this.unread.truncated
   };
  };
  class_7.prototype.open = function (base) {
   this.close();
   if (this.count === this.base.length)
    this.grow();
   this.base[this.count] = base;
   this.allocationBase[this.count] = base;
   this.allocationBaseRead = false;
   this.count += 1;
  };
  class_7.prototype.set = function (label, value, line) {
   var at = this.count - 1;
   if (label === 4)
    this.size[at] = value;
   else if (label === 2) {
    this.allocationBase[at] = value;
    this.allocationBaseRead = true;
   }
   else if (label === 5) {
    this.state[at] = value;
    this.stateLine = line;
    this.stateValue = value;
   }
   else if (label === 6) {
    this.protect[at] = value;
    this.protectLine = line;
    this.protectValue = value;
   }
   else if (label === 7) {
    this.type[at] = value;
    this.typeLine = line;
    this.typeValue = value;
   }
  };
  class_7.prototype.close = function () {
   var at = this.count - 1;
   if (at < 0)
    return;
   var isFree2 = this.state[at] === memFree;
   if (isFree2)
    this.allocationBase[at] = this.base[at];
   else if (!this.allocationBaseRead)
    this.lacksAllocationBase = true;
  };
  class_7.prototype.grow = function () {
   this.base = larger(this.base, new Float64Array(2 * this.count));
   this.size = larger(this.size, new Float64Array(2 * this.count));
   this.allocationBase = larger(this.allocationBase, new Float64Array(2 * this.count));
   this.state = larger(this.state, new Uint32Array(2 * this.count));
   this.protect = larger(this.protect, new Uint32Array(2 * this.count));
   this.type = larger(this.type, new Uint32Array(2 * this.count));
  };
  return class_7;
 }());
 function parseVadump(lines) {
  var reader = new VadumpReader();
  for (var i = 0; i < lines.length; i++)
   reader.add(lines[i]);
  return reader.finish();
 }
 function larger(from, to) {
  to.set(from);
  return to;
 }
 function labelOf(line) {
  var at = 0;
  while (line.charCodeAt(at) === BLANK || line.charCodeAt(at) === TAB)
   at += 1;
  switch (line.charAt(at)) {
   case "B":
    return starts(line, at, "BaseAddress:") ? 1 : 0;
   case "R":
    return starts(line, at, "RegionSize:") ? 4 : 0;
   case "S":
    return starts(line, at, "State:") ? 5 : 0;
   case "P":
    return starts(line, at, "Protect:") ? 6 : 0;
   case "T":
    return starts(line, at, "Type:") ? 7 : 0;
   case "A":
    if (starts(line, at, "AllocationBase:"))
     return 2;
    return starts(line, at, "AllocationProtect:") ? 3 : 0;
   default:
    return 0;
  }
 }
 function starts(line, at, label) {
  return line.startsWith(label, at);
 }
 function numberAfterColon(line) {
  var at = line.indexOf(":") + 1;
  while (line.charCodeAt(at) === BLANK || line.charCodeAt(at) === TAB)
   at += 1;
  if (line.charAt(at) === "0" && line.charAt(at + 1) === "x")
   at += 2;
  var start = at;
  var value = 0;
  for (; at < line.length; at += 1) {
   var code = line.charCodeAt(at);
   var digit = digitOf(code);
   if (digit >= 0)
    value = value * 16 + digit;
   else if (code !== BACKTICK)
    break;
  }
  return at === start ? NaN : value;
 }
 function digitOf(code) {
  if (code >= 48 && code <= 57)
   return code - 48;
  var lower = code | BLANK;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
 }
 var allocationGranularity = 65536;
 function tableOfVadump(regions2, facts) {
  var allocationBase = regions2.allocationBase;
  cutSignExtension(regions2.base);
  cutSignExtension(allocationBase);
  if (!regions2.hasAllocationBase)
   deriveAllocations(regions2, allocationBase);
  return {
   count: regions2.count,
   base: regions2.base,
   size: regions2.size,
   allocationBase: allocationBase,
   state: regions2.state,
   protect: regions2.protect,
   type: regions2.type,
   source: facts.source,
   complete: facts.complete,
   hasAllocationBase: regions2.hasAllocationBase,
   printedUsage: null
  };
 }
 var signExtended = 18446744069414584e3;
 function cutSignExtension(addresses) {
  for (var i = 0; i < addresses.length; i++) {
   if (addresses[i] >= signExtended)
    addresses[i] = addresses[i] - signExtended;
  }
 }
 function tableOfRows(rows, facts) {
  var sorted = ascending(rows);
  var count2 = sorted.length;
  var table = {
   count: count2,
   base: new Float64Array(count2),
   size: new Float64Array(count2),
   allocationBase: new Float64Array(count2),
   state: new Uint32Array(count2),
   protect: new Uint32Array(count2),
   type: new Uint32Array(count2),
   source: facts.source,
   complete: facts.complete,
   hasAllocationBase: marksAllocations(sorted),
   printedUsage: sorted.map(function (row4) { return row4.usage; })
  };
  for (var i = 0; i < count2; i++) {
   var row4 = sorted[i];
   table.base[i] = row4.base;
   table.size[i] = row4.size;
   table.state[i] = row4.state;
   table.protect[i] = row4.protect;
   table.type[i] = row4.type;
  }
  if (table.hasAllocationBase)
   followMarks(sorted, table.allocationBase);
  else
   deriveAllocations(table, table.allocationBase);
  return table;
 }
 function ascending(rows) {
  var order = rows.map(function (row4, index) { return ({ row: row4, index: index }); });
  order.sort(function (a, b) { return a.row.base - b.row.base || a.index - b.index; });
  var unique = [];
  for (var i = 0; i < order.length; i++) {
   var row4 = order[i].row;
   if (unique.length > 0 && unique[unique.length - 1].base === row4.base)
    unique.pop();
   unique.push(row4);
  }
  return unique;
 }
 function marksAllocations(rows) {
  var marked = false;
  for (var i = 0; i < rows.length; i++) {
   if (rows[i].allocationStart === null)
    return false;
   if (rows[i].allocationStart === true)
    marked = true;
  }
  return marked;
 }
 function followMarks(rows, allocationBase) {
  for (var i = 0; i < rows.length; i++) {
   var row4 = rows[i];
   var begins = i === 0 || row4.allocationStart === true || row4.state === memFree;
   allocationBase[i] = begins || rows[i - 1].end !== row4.base ? row4.base : allocationBase[i - 1];
  }
 }
 function deriveAllocations(regions2, allocationBase) {
  for (var i = 0; i < regions2.count; i++) {
   var base = regions2.base[i];
   var joined = i > 0 && base % allocationGranularity !== 0 && regions2.base[i - 1] + regions2.size[i - 1] === base && regions2.state[i] !== memFree && regions2.state[i - 1] !== memFree && regions2.type[i] === regions2.type[i - 1];
   allocationBase[i] = joined ? allocationBase[i - 1] : base;
  }
 }
 function regionsOfDebugger(source2) {
  var reader = new VadumpReader();
  var vadump = source2.stream("!vadump -v", function (line) { return reader.add(line); });
  var regions2 = reader.finish();
  if (regions2.count > 0) {
   var stopped = vadump.outcome === "failed" ? vadump.why : "";
   return knownVadump(regions2, "!vadump -v", stopped);
  }
  var listing = source2.run("!address");
  var _a = parseAddressList(listing.lines), rows = _a.rows, truncated = _a.truncated;
  if (rows.length === 0) {
   return {
    known: false,
    why: "The debugger lists no regions: " + (vadump.why || "`!vadump -v` printed none") + "; " + (listing.why || "`!address` printed none") + ". Both come from extension DLLs of WinDbg and cdb (.load ext, .load exts)."
   };
  }
  var complete = listing.outcome === "answered" && !truncated;
  return knownRows(rows, "!address", complete, complete ? [] : ["`!address` did not come to its end"]);
 }
 var anyListing = /^!(vadump\b|address( -[fo]\S*)*$)/;
 var wholeListing = /^!address( -o\S*)*$/;
 function regionsOfLog(recordings) {
  var rows = [];
  var sources = [];
  var complete = false;
  var dump;
  var listings = matching(recordings, anyListing);
  for (var i = 0; i < listings.length; i++) {
   var recording = listings[i];
   var command = normalizedCommand(recording.command);
   var where = "`" + recording.command + "` in line " + recording.line;
   if (/^!vadump/.test(command)) {
    var regions2 = parseVadump(recording.lines);
    if (regions2.count > 0)
     dump = { regions: regions2, source: where };
   }
   else {
    var listing = parseAddressList(recording.lines);
    if (listing.rows.length === 0)
     continue;
    var whole = wholeListing.test(command) && !listing.truncated;
    rows = whole ? listing.rows.slice() : rows.concat(listing.rows);
    complete = whole || complete;
    sources.push(where);
   }
  }
  if (dump !== void 0 && !dump.regions.truncated)
   return knownVadump(dump.regions, dump.source, "");
  if (rows.length > 0)
   return knownRows(rows, sources.join(", "), complete, complete ? [] : [partial(rows)]);
  if (dump !== void 0)
   return knownVadump(dump.regions, dump.source, "the log elides a part of it");
  return { known: false, why: "The log holds no listing of regions (`!address` or `!vadump -v`)." };
 }
 function partial(rows) {
  return "The log lists " + rows.length + " regions only: counts and bytes are lower bounds.";
 }
 function knownRows(rows, source2, complete, caveats2) {
  var table = tableOfRows(rows, { source: source2, complete: complete });
  return { known: true, value: table, caveats: caveats2.concat(derivedNote(table)) };
 }
 function knownVadump(regions2, source2, stopped) {
  var caveats2 = [];
  if (stopped !== "")
   caveats2.push("The list of regions is cut off: " + stopped);
  if (regions2.truncated && stopped === "")
   caveats2.push("The list of regions is cut off.");
  var captured = onlyCaptured(regions2);
  if (captured) {
   forgetGuesses(regions2);
   caveats2.push("The dump does not describe its regions (no MemoryInfoList): only captured memory is known, so reserved, free and uncaptured memory is missing.");
  }
  var complete = caveats2.length === 0;
  var table = tableOfVadump(regions2, { source: source2, complete: complete });
  return { known: true, value: table, caveats: caveats2.concat(derivedNote(table)) };
 }
 function forgetGuesses(regions2) {
  for (var i = 0; i < regions2.count; i++) {
   regions2.state[i] = regions2.protect[i] = regions2.type[i] = 0;
  }
 }
 function onlyCaptured(regions2) {
  for (var i = 0; i < regions2.count; i++) {
   if (regions2.state[i] === memFree || regions2.state[i] === memReserve)
    return false;
  }
  return true;
 }
 function derivedNote(table) {
  if (table.hasAllocationBase)
   return [];
  return ["Allocations are derived: " + table.source + " does not print allocation bases."];
 }
 var rowStart = "^[>\\s+#*.]{0,40}(?:heap @ |_HEAP @ |address |BaseAddress: {1,10}|[0-9a-f]{2,3} )?(?:0x)?";
 var narrowRow = new RegExp("".concat(rowStart, "[0-9a-f]{8}(?![0-9a-f`:])"), "i");
 var wideNumber = /(?:^|[^0-9a-f`])(?:[0-9a-f]{1,8}`[0-9a-f]{8}|0000[0-9a-f]{12})(?![0-9a-f])/i;
 var bareWide = /^[>\s+]{0,40}[0-9a-f]{9,12}\s+[0-9a-f]{9,12}\s| \d+ +[0-9a-f]{9,12} \( *[\d.]+ [kMGT]B\)/i;
 var narrowSize = / \d+ +[0-9a-f]{1,8} \( *[\d.]+ [kMG]B\)/i;
 var field = /^\s*\+0x|^\s{4,}\S+ +: /;
 function addressWidth(lines) {
  var narrow = false;
  for (var i = 0; i < lines.length; i++) {
   var line = lines[i];
   if (narrowRow.test(line) || narrowSize.test(line))
    narrow = true;
   else if (wideNumber.test(line) && !field.test(line) || bareWide.test(line))
    return "wide";
  }
  return narrow ? "narrow" : "unknown";
 }
 function machineOf(text) {
  if (/arm ?64|aarch64/i.test(text))
   return "arm64";
  if (/x64|amd64/i.test(text))
   return "x64";
  if (/x86/i.test(text))
   return "x86";
  return /\barm/i.test(text) ? "arm" : "unknown";
 }
 function parseEffectiveMachine(lines) {
  var unread = new UnreadLines();
  var printed2 = "";
  for (var i = 0; i < lines.length; i++) {
   var text = lines[i].trim();
   var cells = /^Effective machine: +(\S.*)$/.exec(text);
   if (cells)
    printed2 = cells[1];
   else
    unread.file(text);
  }
  return {
   machine: machineOf(printed2),
   text: printed2,
   skipped: unread.skipped,
   truncated: unread.truncated
  };
 }
 var SYSTEM = /^(Windows .*?) (Kernel )?Version (\d+)(?: \([^)]*\))? (?:UP|MP \((\d+) procs\)) (?:Free|Checked) (.+)$/;
 var UPTIME = /^(System|Process) Uptime: +(?:(\d+) days? )?(\d+):(\d+):(\d+(?:\.\d+)?)/;
 var LAB = /^(?:Built by|Edition build lab): +(\S.*)$/;
 var FURNITURE3 = /^(?:Machine Name:|Build layer:|kernel32\.dll version:|(?:Kernel|User) time:|(?:Symbol|Executable) search path|Copyright|Loading [Dd]ump [Ff]ile|System Uptime: not available|Kernel base =|\.+$)/;
 function parseTargetVersion(lines) {
  var unread = new UnreadLines();
  var draft = {
   os: null,
   build: null,
   processors: null,
   machine: "unknown",
   product: null,
   buildLab: null,
   sessionTime: null,
   systemUptimeSeconds: null,
   processUptimeSeconds: null,
   dump: null,
   liveUserMode: false,
   kernelMode: false,
   debuggerVersion: null
  };
  for (var i = 0; i < lines.length; i++) {
   var text = lines[i].trim();
   if (/^command line: /.test(text))
    break;
   if (!readSystem(draft, text) && !readTimes(draft, text) && !readTarget(draft, text)) {
    if (!FURNITURE3.test(text))
     unread.file(text);
   }
  }
  return __assign(__assign({}, draft), { skipped: unread.skipped, truncated: unread.truncated });
 }
 function readSystem(draft, text) {
  var system = SYSTEM.exec(text);
  var lab = LAB.exec(text);
  var product = /^Product: +(\S.*)$/.exec(text);
  if (system) {
   draft.os = system[1];
   draft.kernelMode = system[2] !== void 0;
   draft.build = decimal(system[3]);
   draft.processors = system[4] === void 0 ? 1 : decimal(system[4]);
   draft.machine = machineOf(system[5]);
  }
  if (lab)
   draft.buildLab = lab[1];
  if (product)
   draft.product = product[1];
  return system !== null || lab !== null || product !== null;
 }
 function readTimes(draft, text) {
  var session = /^Debug session time: +(\S.*)$/.exec(text);
  if (session)
   draft.sessionTime = session[1];
  var uptime = UPTIME.exec(text);
  if (uptime) {
   var hours = 24 * decimal(uptime[2] || "0") + decimal(uptime[3]);
   var seconds = 3600 * hours + 60 * decimal(uptime[4]) + parseFloat(uptime[5]);
   if (uptime[1] === "System")
    draft.systemUptimeSeconds = seconds;
   else
    draft.processUptimeSeconds = seconds;
  }
  return session !== null || uptime !== null;
 }
 function readTarget(draft, text) {
  var version2 = /^Microsoft \(R\) Windows Debugger Version (\S+)/.exec(text);
  if (version2)
   draft.debuggerVersion = version2[1];
  var full = /^(?:User Mini Dump File with Full Memory|Full memory user mini dump)/.test(text);
  var partial2 = /^(?:User Mini Dump File:|User mini dump:)/.test(text);
  if (full)
   draft.dump = "full";
  if (partial2)
   draft.dump = "partial";
  var live = /^Live user mode:/.test(text);
  if (live)
   draft.liveUserMode = true;
  return version2 !== null || full || partial2 || live;
 }
 function unlessThrows(read) {
  try {
   return read();
  }
  catch (error) {
   rethrowInterruption(error);
   return void 0;
  }
 }
 function targetOfModel(session, process, modules) {
  var pointerSize = toNumber(unlessThrows(function () { return session.Attributes.Machine.PointerSize; })) === 4 ? 4 : 8;
  var file = unlessThrows(function () { return session.Attributes.Target.Details.DumpFileName; });
  return {
   kind: isLive(session) ? "live" : "dump",
   machine: machineOf(String(unlessThrows(function () { return session.Attributes.Machine.AbbrevName; }))),
   pointerSize: pointerSize,
   isWow64: modules.some(function (module) { return /^wow64$/i.test(module.name); }),
   name: String(file === void 0 || file === null ? unlessThrows(function () { return process.Name; }) : file)
  };
 }
 function isLive(session) {
  return unlessThrows(function () { return session.Attributes.Target.IsLiveTarget; }) === true;
 }
 var guestPrompt = /:x86>/i;
 var foreignPrompt = /:(arm64|amd64)>/i;
 function targetOfLog(recordings, name2) {
  var guest = false;
  var named2 = "unknown";
  var width = "unknown";
  for (var i = 0; i < recordings.length; i++) {
   var _a = recordings[i], prompt = _a.prompt, command = _a.command, lines = _a.lines;
   guest = guest || guestPrompt.test(prompt);
   var foreign = foreignPrompt.exec(prompt);
   if (foreign !== null)
    named2 = machineOf(foreign[1]);
   var told = machineIn(lines);
   if (told !== "unknown")
    named2 = told;
   if (width !== "wide")
    width = wider(width, addressWidth([command].concat(lines)));
  }
  if (guest)
   return { kind: "log", pointerSize: 4, machine: "x86", isWow64: true, name: name2 };
  if (named2 !== "unknown")
   return { kind: "log", pointerSize: pointerSizeOf(named2), machine: named2, isWow64: false, name: name2 };
  var machine = width === "unknown" ? "unknown" : width === "wide" ? "x64" : "x86";
  var pointerSize = width === "narrow" ? 4 : 8;
  return { kind: "log", pointerSize: pointerSize, machine: machine, isInferred: true, isWow64: false, name: name2 };
 }
 function wider(one, other) {
  return other === "unknown" ? one : other;
 }
 function pointerSizeOf(machine) {
  return machine === "x86" || machine === "arm" ? 4 : 8;
 }
 function machineIn(lines) {
  var told = lines.filter(function (line) { return /^(Effective machine: |Windows )/.test(line); });
  if (told.length === 0)
   return "unknown";
  var effective = parseEffectiveMachine(told).machine;
  return effective === "unknown" ? parseTargetVersion(told).machine : effective;
 }
 var ROW3 = new RegExp("^([.#]?)\\s*(\\d+)\\s+Id: ([0-9a-f]+)\\.([0-9a-f]+) Suspend: (-?\\d+) Teb: (".concat(HEX, ")(?: \\w+)?(?: \"(.*)\")?"), "i");
 function readThread(text) {
  var cells = ROW3.exec(text);
  return cells ? {
   number: decimal(cells[2]),
   processId: hex(cells[3]),
   id: hex(cells[4]),
   suspendCount: parseInt(cells[5], 10),
   teb: hex(cells[6]),
   current: cells[1] === ".",
   name: cells[7] || ""
  } : null;
 }
 function parseThreadList(lines) {
  var threads = [];
  var unread = new UnreadLines();
  for (var i = 0; i < lines.length; i++) {
   var text = lines[i].trim();
   var thread = readThread(text);
   if (thread)
    threads.push(thread);
   else
    unread.file(text);
  }
  return { threads: threads, skipped: unread.skipped, truncated: unread.truncated };
 }
 function threadsOf(source2) {
  var threads = parseThreadList(source2.run("~").lines).threads;
  return threads.map(function (thread) { return ({ id: thread.id, teb: thread.teb > 0 ? thread.teb : null }); });
 }
 var DebuggerDebuggee = (function () {
  function class_8(session, process) {
   this.counter = new CostCounter();
   this.commands = new DebuggerCommands(this.counter);
   this.kept = new Kept();
   this.regionList = null;
   this.threadList = null;
   this.moduleList = modulesOfModel(process);
   this.target = targetOfModel(session, process, this.moduleList);
   this.memory = new DebuggerMemory(this.counter);
  }
  class_8.prototype.regions = function () {
   if (this.regionList !== null)
    return this.regionList;
   var regions2 = regionsOfDebugger(this.commands);
   if (regions2.known)
    this.regionList = regions2;
   return regions2;
  };
  class_8.prototype.modules = function () {
   return this.moduleList;
  };
  class_8.prototype.threads = function () {
   if (this.threadList !== null)
    return this.threadList;
   var threads = threadsOf(this.commands);
   if (threads.length > 0)
    this.threadList = threads;
   return threads;
  };
  class_8.prototype.run = function (command) {
   return this.commands.run(command);
  };
  class_8.prototype.recordings = function () {
   return [];
  };
  class_8.prototype.once = function (key, make) {
   return this.kept.once(key, make);
  };
  class_8.prototype.setBreakpoint = function (request) {
   return setBreakpoint(request, this.target.kind === "live", this.commands);
  };
  class_8.prototype.cost = function () {
   return this.counter.now();
  };
  return class_8;
 }());
 function isSessionOverLog(session) {
  return logCommands(session) !== void 0;
 }
 function readRecordings(session, cost) {
  var e_4, _a, e_5, _b;
  var recordings = [];
  try {
   for (var _c = __values(logCommands(session) || []), _d = _c.next(); !_d.done; _d = _c.next()) {
    var recorded2 = _d.value;
    var lines = [];
    try {
     for (var _e = (e_5 = void 0, __values(recorded2.Lines)), _f = _e.next(); !_f.done; _f = _e.next()) {
      var line = _f.value;
      lines.push(String(line));
     }
    }
    catch (e_5_1) { e_5 = { error: e_5_1 }; }
    finally {
     try {
      if (_f && !_f.done && (_b = _e.return)) _b.call(_e);
     }
     finally { if (e_5) throw e_5.error; }
    }
    cost.lines += lines.length;
    recordings.push({
     command: String(recorded2.Command),
     prompt: String(recorded2.Prompt),
     line: toNumber(recorded2.Line),
     lines: lines
    });
   }
  }
  catch (e_4_1) { e_4 = { error: e_4_1 }; }
  finally {
   try {
    if (_d && !_d.done && (_a = _c.return)) _a.call(_c);
   }
   finally { if (e_4) throw e_4.error; }
  }
  return recordings;
 }
 function logCommands(session) {
  var log = unlessThrows(function () { return session.Log; });
  if (log === void 0 || log === null)
   return void 0;
  return unlessThrows(function () { return log.Commands; });
 }
 var RecordedCommands = (function () {
  function class_9(recordings, cost) {
   this.recordings = recordings;
   this.cost = cost;
  }
  class_9.prototype.run = function (command) {
   var found = this.find(command);
   if (found === void 0)
    return { command: command, lines: [], outcome: "unavailable", why: notRecorded(command) };
   return { command: command, lines: found.lines.filter(function (line) { return !isNoise(line); }), outcome: "answered", why: "" };
  };
  class_9.prototype.stream = function (command, take2) {
   var found = this.find(command);
   if (found === void 0)
    return { outcome: "unavailable", why: notRecorded(command) };
   for (var i = 0; i < found.lines.length; i++)
    take2(found.lines[i]);
   return { outcome: "answered", why: "" };
  };
  class_9.prototype.find = function (command) {
   this.cost.commands++;
   var wanted = normalizedCommand(command);
   for (var i = this.recordings.length - 1; i >= 0; i--) {
    var recording = this.recordings[i];
    if (normalizedCommand(recording.command) === wanted)
     return recording;
   }
   return void 0;
  };
  return class_9;
 }());
 function notRecorded(command) {
  return "the log does not hold `" + command + "`";
 }
 var LogDebuggee = (function () {
  function class_10(session) {
   this.memory = null;
   this.counter = new CostCounter();
   this.kept = new Kept();
   this.log = readRecordings(session, this.counter);
   this.commands = new RecordedCommands(this.log, this.counter);
   this.target = targetOfLog(this.log, String(unlessThrows(function () { return session.Log.Path; }) || "log"));
  }
  class_10.prototype.regions = function () {
   var _this = this;
   return this.once("regions", function () { return regionsOfLog(_this.log); });
  };
  class_10.prototype.modules = function () {
   var _this = this;
   return this.once("modules", function () { return modulesOfLog(_this.log); });
  };
  class_10.prototype.threads = function () {
   var _this = this;
   return this.once("threads", function () { return threadsOf(_this.commands); });
  };
  class_10.prototype.run = function (command) {
   return this.commands.run(command);
  };
  class_10.prototype.recordings = function () {
   return this.log;
  };
  class_10.prototype.once = function (key, make) {
   return this.kept.once(key, make);
  };
  class_10.prototype.setBreakpoint = function (_request) {
   return cannotRun;
  };
  class_10.prototype.cost = function () {
   return this.counter.now();
  };
  return class_10;
 }());
 var kept = null;
 function openDebuggee() {
  var session = host.currentSession;
  var process = host.currentProcess;
  if (session === void 0 || session === null) {
   throw new Error("There is no target. Open a dump or attach to a process first.");
  }
  var identity = identityOf(session, process);
  if (kept !== null && kept.identity === identity)
   return kept.debuggee;
  var debuggee = isSessionOverLog(session) ? new LogDebuggee(session) : new DebuggerDebuggee(session, process);
  kept = debuggee.target.kind === "live" ? null : { identity: identity, debuggee: debuggee };
  return debuggee;
 }
 function identityOf(session, process) {
  return [
   unlessThrows(function () { return toNumber(session.Id); }),
   unlessThrows(function () { return toNumber(process.Id); }),
   unlessThrows(function () { return session.Attributes.Target.Details.DumpFileName || session.Log.Path; }),
   unlessThrows(function () { return toNumber(session.Attributes.Machine.PointerSize); }),
   isLive(session)
  ].join("|");
 }
 var format_exports = {};
 __export(format_exports, {
  addressText: function () { return addressText; },
  bytes: function () { return bytes; },
  count: function () { return count; },
  hex: function () { return hex2; },
  percent: function () { return percent; },
  plain: function () { return plain; }
 });
 function hex2(value) {
  return "0x" + value.toString(16);
 }
 var units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];
 function bytes(value) {
  var unit = 0;
  var amount = value;
  while (amount >= 1023.995 && unit < units.length - 1) {
   amount /= 1024;
   unit++;
  }
  return trimZeros(amount.toFixed(2)) + " " + units[unit];
 }
 function addressText(value, pointerSize) {
  var low = digits(value % 4294967296);
  if (pointerSize === 4 && value < 4294967296)
   return low;
  return digits(Math.floor(value / 4294967296)) + "`" + low;
 }
 function digits(half) {
  return ("0000000" + half.toString(16)).slice(-8);
 }
 function percent(value) {
  return value.toFixed(2) + " %";
 }
 function count(value) {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");
 }
 function trimZeros(text) {
  return text.replace(/\.?0+$/, "");
 }
 function plain(text) {
  return text.replace(hostile, function (found) { return found.length === 2 ? found : escaped(found.charCodeAt(0)); });
 }
 var hostile = /[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/g;
 function escaped(code) {
  var digits2 = code.toString(16);
  return code < 256 ? "\\x" + ("0" + digits2).slice(-2) : "\\u" + ("000" + digits2).slice(-4);
 }
 function convertArguments(question, given) {
  var parameters = question.parameters;
  for (var i = parameters.length; i < given.length; i++) {
   if (given[i] !== void 0)
    throw refusal(question, "takes at most ".concat(parameters.length, " arguments"));
  }
  return parameters.map(function (parameter, i) { return convert(question, parameter, given[i]); });
 }
 function usageOf(question) {
  var names = question.parameters.map(function (parameter) { return isRequired(parameter) ? parameter.name : "[".concat(parameter.name, "]"); });
  return "".concat(question.name, "(").concat(names.join(", "), ")");
 }
 function isRequired(parameter) {
  return parameter.default === void 0 && parameter.optional !== true;
 }
 function convert(question, parameter, value) {
  if (value === void 0 || value === null) {
   if (isRequired(parameter))
    throw refusal(question, "needs ".concat(parameter.name, ", ").concat(parameter.help));
   return parameter.default;
  }
  return parameter.type === "number" ? numberOf(question, parameter, value) : textOf(question, parameter, value);
 }
 var mostBytes = 140737488355328;
 function numberOf(question, parameter, value) {
  var number = typeof value === "string" ? parseNumber(value) : toNumber(value);
  if (!Number.isFinite(number) || number < 0 || Math.floor(number) !== number)
   throw refusal(question, "".concat(parameter.name, " must be a number such as 0x20000, and is ").concat(shown(value)));
  if (parameter.isAllocationSize === true && (number === 0 || number > mostBytes))
   throw refusal(question, "".concat(parameter.name, " must be 1 to ").concat(hex2(mostBytes), " bytes, and is ").concat(hex2(number)));
  return number;
 }
 function textOf(question, parameter, value) {
  if (typeof value === "string")
   return value;
  var number = toNumber(value);
  if (!Number.isNaN(number))
   return hex2(number);
  throw refusal(question, "".concat(parameter.name, " must be a text in double quotes, and is ").concat(shown(value)));
 }
 function parseNumber(text) {
  var digits2 = text.trim();
  if (/^0n[0-9]+$/i.test(digits2))
   return Number(digits2.slice(2));
  if (/^[0-9a-f]{2,16}$/i.test(digits2) && isPrintedHex(digits2))
   return parseInt(digits2, 16);
  if (/^(0x[0-9a-f]+|[0-9]+)$/i.test(digits2))
   return Number(digits2);
  var address = /^(?:0x)?([0-9a-f]{1,8})`([0-9a-f]{8})$/i.exec(digits2);
  return address === null ? Number.NaN : parseInt(address[1] + address[2], 16);
 }
 function isPrintedHex(digits2) {
  if (/[a-f]/i.test(digits2))
   return digits2.length >= 8 || /[0-9]/.test(digits2);
  return digits2.length >= 8 && digits2.charAt(0) === "0";
 }
 function shown(value) {
  if (typeof value === "number")
   return String(value);
  return typeof value === "string" ? "\"".concat(plain(value), "\"") : "a value of type ".concat(typeof value);
 }
 function refusal(question, what) {
  return new Error("".concat(question.name, " ").concat(what, ". Usage: ").concat(usageOf(question), " - ").concat(question.help));
 }
 var SECTION = /^-+ *(Usage|Type|State|Protect|Largest)\b/i;
 var MODERN_SIZE = /\(\s*([\d.,]+)\s*([kMGTP]?B)\s*\)/i;
 var CLASSIC_ROW = /^([0-9a-f]+) +\( *(\d+)\) *: *([\d.]+)% *(?:([\d.]+)% *)?: *(\S.*)$/i;
 var CLASSIC_TOTAL = /^Tot: +([0-9a-f]+) +\(.*\) +Busy: +([0-9a-f]+)/i;
 var CLASSIC_LARGEST = /^Largest free region: +Base +([0-9a-f]+) +- +Size +([0-9a-f]+)/i;
 var FURNITURE4 = /^(?:Mapping .*region|TotSize|ProcessParametrs |Environment |Building memory map)/;
 var UNITS = {
  B: 1,
  KB: 1024,
  MB: 1024 * 1024,
  GB: 1024 * 1024 * 1024,
  TB: 1024 * 1024 * 1024 * 1024,
  PB: 1024 * 1024 * 1024 * 1024 * 1024
 };
 var MODERN_NAMES = {
  RegionUsageIsVAD: "<unknown>",
  RegionUsageTeb: "TEB",
  RegionUsagePeb: "PEB",
  "<free>": "MEM_FREE"
 };
 function parseAddressSummary(lines) {
  var draft = {
   layout: "modern",
   usage: [],
   type: [],
   state: [],
   protect: [],
   largest: [],
   rejected: []
  };
  var unread = new UnreadLines();
  var section2 = "usage";
  for (var i = 0; i < lines.length; i++) {
   var text = lines[i].trim();
   var heading = SECTION.exec(text);
   if (heading)
    section2 = heading[1].toLowerCase();
   else if (!modernRow(draft, section2, text) && !classicRow(draft, section2, text) && !FURNITURE4.test(text)) {
    unread.file(text);
   }
  }
  return __assign(__assign({}, draft), { skipped: unread.skipped, truncated: unread.truncated });
 }
 function modernRow(draft, section2, text) {
  var rounded = MODERN_SIZE.exec(text);
  if (!rounded)
   return false;
  var left = words(text.slice(0, rounded.index));
  var bytes2 = hex(left.pop() || "");
  var middle = left.pop() || "";
  var printedName = left.join(" ") || "<unknown>";
  var number = section2 === "largest" ? hex(middle) : decimal(middle);
  if (Number.isNaN(bytes2 + number))
   return false;
  if (!agrees(bytes2, rounded[1], rounded[2]))
   draft.rejected.push(text);
  else if (section2 === "largest")
   draft.largest.push({ name: printedName, base: number, bytes: bytes2 });
  else {
   var shares = percentages(text.slice(rounded.index + rounded[0].length));
   draft[section2].push({
    name: printedName.replace(/ *\| */g, "|"),
    printedName: printedName,
    count: number,
    bytes: bytes2,
    percentOfBusy: shares.length > 1 ? shares[0] : null,
    percentOfTotal: shares.length > 0 ? shares[shares.length - 1] : null
   });
  }
  return true;
 }
 function classicRow(draft, section2, text) {
  var total = CLASSIC_TOTAL.exec(text);
  var largest2 = total ? null : CLASSIC_LARGEST.exec(text);
  var cells = total || largest2 ? null : CLASSIC_ROW.exec(text);
  if (total) {
   draft.totalBytes = hex(total[1]);
   draft.busyBytes = hex(total[2]);
  }
  else if (largest2) {
   draft.largest.push({ name: "Free", base: hex(largest2[1]), bytes: hex(largest2[2]) });
  }
  else if (cells && section2 !== "largest") {
   draft.layout = "classic";
   var bytes2 = hex(cells[1]);
   var printedName = cells[5].trim();
   if (Math.floor(bytes2 / 1024) !== decimal(cells[2]))
    draft.rejected.push(text);
   else {
    draft[section2].push({
     name: MODERN_NAMES[printedName] || printedName.replace(/^RegionUsage/, ""),
     printedName: printedName,
     count: null,
     bytes: bytes2,
     percentOfBusy: cells[4] === void 0 ? null : parseFloat(cells[4]),
     percentOfTotal: parseFloat(cells[3])
    });
   }
  }
  return total !== null || largest2 !== null || cells !== null;
 }
 function percentages(text) {
  var found = text.slice(0, 80).match(/\d+(?:[.,]\d+)? *%/g) || [];
  return found.map(function (share2) { return parseFloat(share2.replace(",", ".")); });
 }
 function agrees(bytes2, rounded, unit) {
  var value = parseFloat(rounded.replace(",", "."));
  return Math.abs(bytes2 / UNITS[unit.toUpperCase()] - value) <= 11e-4;
 }
 function isCommitted(state) {
  return state === memCommit || state === 0;
 }
 var capturedState = "captured";
 function budgetOfRegions(regions2, usage) {
  var byUsage = new Sums(function (index) { return usage.names[index]; });
  var byType = new Sums(function (type) { return typeText(type) || "unknown"; });
  var byState = new Sums(function (state) { return stateText(state) || capturedState; });
  var largestFree = null;
  for (var i = 0; i < regions2.count; i++) {
   var size = regions2.size[i];
   var state = regions2.state[i];
   var committed = isCommitted(state) ? size : 0;
   byUsage.add(usage.of[i], size, committed);
   byState.add(state, size, committed);
   if (state !== memFree)
    byType.add(regions2.type[i], size, committed);
   else if (largestFree === null || size > largestFree.size)
    largestFree = { base: regions2.base[i], size: size };
  }
  return __assign(__assign({ usage: byUsage.rows(), type: byType.rows(), state: byState.rows() }, totals(byState.rows())), { largestFree: largestFree, source: regions2.source });
 }
 function budgetOfSummary(summary, source2) {
  var usage = summary.usage.map(summaryRow);
  var state = summary.state.map(summaryRow);
  var find = function (rows, name2) { return rows.filter(function (row4) { return row4.name === name2; })[0]; };
  var free = find(usage, "Free") || find(state, "MEM_FREE");
  var committed = find(state, "MEM_COMMIT");
  var reserved = find(state, "MEM_RESERVE");
  var busyUsage = sum(usage) - (find(usage, "Free") ? free.bytes : 0);
  var largest2 = summary.largest.filter(function (region) { return region.name === "Free"; })[0];
  return {
   usage: usage,
   type: summary.type.map(summaryRow),
   state: state,
   busy: usage.length > 0 ? busyUsage : (committed ? committed.bytes : 0) + (reserved ? reserved.bytes : 0),
   committed: committed ? committed.bytes : 0,
   reserved: reserved ? reserved.bytes : 0,
   free: free ? free.bytes : 0,
   regions: usage.reduce(function (all, row4) { return all + (row4.regions || 0); }, 0),
   largestFree: largest2 ? { base: largest2.base, size: largest2.bytes } : null,
   source: source2
  };
 }
 function summaryRow(row4) {
  return { name: row4.name, regions: row4.count, bytes: row4.bytes, committed: null };
 }
 function sum(rows) {
  return rows.reduce(function (all, row4) { return all + row4.bytes; }, 0);
 }
 function totals(byState) {
  var sums = { busy: 0, committed: 0, reserved: 0, free: 0, regions: 0 };
  for (var i = 0; i < byState.length; i++) {
   var row4 = byState[i];
   sums.regions += row4.regions || 0;
   sums.committed += row4.committed || 0;
   if (row4.name === "MEM_FREE")
    sums.free += row4.bytes;
   else
    sums.busy += row4.bytes;
   if (row4.name === "MEM_RESERVE")
    sums.reserved += row4.bytes;
  }
  return sums;
 }
 var Sums = (function () {
  function class_11(nameOf3) {
   this.keys = [];
   this.counts = [];
   this.bytes = [];
   this.committed = [];
   this.nameOf = nameOf3;
  }
  class_11.prototype.add = function (key, bytes2, committed) {
   var at = this.keys.indexOf(key);
   if (at < 0) {
    at = this.keys.length;
    this.keys.push(key);
    this.counts.push(0);
    this.bytes.push(0);
    this.committed.push(0);
   }
   this.counts[at]++;
   this.bytes[at] = this.bytes[at] + bytes2;
   this.committed[at] = this.committed[at] + committed;
  };
  class_11.prototype.rows = function () {
   var _this = this;
   var rows = this.keys.map(function (key, i) { return ({
    name: _this.nameOf(key),
    regions: _this.counts[i],
    bytes: _this.bytes[i],
    committed: _this.committed[i]
   }); });
   return rows.sort(function (a, b) { return b.bytes - a.bytes || (a.name < b.name ? -1 : 1); });
  };
  return class_11;
 }());
 function joinAllocations(regions2) {
  var ofRegion = new Int32Array(regions2.count);
  var count2 = 0;
  var current = -1;
  for (var i = 0; i < regions2.count; i++) {
   if (regions2.state[i] === memFree) {
    ofRegion[i] = -1;
    continue;
   }
   if (count2 === 0 || regions2.allocationBase[i] !== current) {
    count2++;
    current = regions2.allocationBase[i];
   }
   ofRegion[i] = count2 - 1;
  }
  return summed(regions2, ofRegion, count2);
 }
 function summed(regions2, ofRegion, count2) {
  var table = {
   count: count2,
   base: new Float64Array(count2),
   size: new Float64Array(count2),
   committed: new Float64Array(count2),
   firstRegion: new Uint32Array(count2),
   regionCount: new Uint32Array(count2),
   type: new Uint32Array(count2),
   ofRegion: ofRegion
  };
  for (var i = 0; i < regions2.count; i++) {
   var a = ofRegion[i];
   if (a < 0)
    continue;
   if (table.regionCount[a] === 0) {
    table.base[a] = regions2.base[i];
    table.firstRegion[a] = i;
   }
   table.regionCount[a] = table.regionCount[a] + 1;
   table.size[a] = table.size[a] + regions2.size[i];
   if (isCommitted(regions2.state[i]))
    table.committed[a] = table.committed[a] + regions2.size[i];
   if (table.type[a] === 0)
    table.type[a] = regions2.type[i];
  }
  return table;
 }
 var layouts = {
  64: {
   pointer: 8,
   processHeap: 48,
   numberOfHeaps: 232,
   processHeaps: 240,
   signature: 16,
   listEntry: 24,
   heap: 40
  },
  32: {
   pointer: 4,
   processHeap: 24,
   numberOfHeaps: 136,
   processHeaps: 144,
   signature: 8,
   listEntry: 16,
   heap: 24
  }
 };
 var segmentSignature = 4293853166;
 var oldHeapSignature = 4009750271;
 var segmentHeapSignature = 3723419118;
 var mostHeaps = 4096;
 var mostSegments = 65536;
 var heapHeader = 1024;
 function readHeapList(memory, pebs) {
  var e_6, _a, e_7, _b;
  var parts = [];
  var caveats2 = [];
  try {
   for (var pebs_1 = __values(pebs), pebs_1_1 = pebs_1.next(); !pebs_1_1.done; pebs_1_1 = pebs_1.next()) {
    var peb = pebs_1_1.value;
    var layout = layouts[peb.bits];
    var _c = heapsOf(memory, peb.address, layout), listed2 = _c.listed, complete = _c.complete;
    if (!complete) {
     var known3 = listed2.length === 0 ? "no heap is" : "only the process heap is";
     caveats2.push("The heap list of the " + peb.bits + "-bit PEB was not captured: " + known3 + " told apart.");
    }
    var strange = 0;
    try {
     for (var listed2_1 = (e_7 = void 0, __values(listed2)), listed2_1_1 = listed2_1.next(); !listed2_1_1.done; listed2_1_1 = listed2_1.next()) {
      var heap = listed2_1_1.value;
      if (!follow(memory, heap, peb.bits, layout, parts))
       strange++;
     }
    }
    catch (e_7_1) { e_7 = { error: e_7_1 }; }
    finally {
     try {
      if (listed2_1_1 && !listed2_1_1.done && (_b = listed2_1.return)) _b.call(listed2_1);
     }
     finally { if (e_7) throw e_7.error; }
    }
    if (strange > 0) {
     caveats2.push(strange + " of " + listed2.length + " listed heaps carry no heap signature and are not called heap.");
    }
   }
  }
  catch (e_6_1) { e_6 = { error: e_6_1 }; }
  finally {
   try {
    if (pebs_1_1 && !pebs_1_1.done && (_a = pebs_1.return)) _a.call(pebs_1);
   }
   finally { if (e_6) throw e_6.error; }
  }
  return { parts: parts, caveats: caveats2 };
 }
 function heapsOf(memory, peb, layout) {
  var count2 = memory.u32(peb + layout.numberOfHeaps);
  var list2 = memory.pointer(peb + layout.processHeaps, layout.pointer);
  var first = memory.pointer(peb + layout.processHeap, layout.pointer);
  var heaps2 = first === null || first === 0 ? [] : [first];
  if (count2 === null || list2 === null)
   return { listed: heaps2, complete: false };
  for (var i = 0; i < Math.min(count2, mostHeaps) && list2 > 0; i++) {
   var heap = memory.pointer(list2 + i * layout.pointer, layout.pointer);
   if (heap === null)
    return { listed: heaps2, complete: false };
   if (heap > 0 && heaps2.indexOf(heap) < 0)
    heaps2.push(heap);
  }
  return { listed: heaps2, complete: true };
 }
 function follow(memory, heap, bits, layout, parts) {
  var signature = memory.u32(heap + layout.signature);
  if (signature === segmentHeapSignature || signature === oldHeapSignature) {
   parts.push({ bits: bits, base: heap, heap: heap });
   return true;
  }
  if (signature !== segmentSignature)
   return false;
  parts.push({ bits: bits, base: heap, heap: heap });
  if (memory.pointer(heap + layout.heap, layout.pointer) !== heap)
   return true;
  var link = memory.pointer(heap + layout.listEntry, layout.pointer);
  for (var steps = 0; link !== null && steps < mostSegments; steps++) {
   var segment = link - layout.listEntry;
   if (segment === heap)
    break;
   var isHead = link > heap && link < heap + heapHeader;
   if (!isHead) {
    if (!isSegmentOf(memory, segment, heap, layout))
     break;
    parts.push({ bits: bits, base: segment, heap: heap });
   }
   link = memory.pointer(link, layout.pointer);
  }
  return true;
 }
 function isSegmentOf(memory, segment, heap, layout) {
  return memory.u32(segment + layout.signature) === segmentSignature && memory.pointer(segment + layout.heap, layout.pointer) === heap;
 }
 var teb64 = {
  bits: 64,
  pointer: 8,
  stackBase: 8,
  stackLimit: 16,
  self: 48,
  peb: 96,
  deallocationStack: 5240
 };
 var teb32 = {
  bits: 32,
  pointer: 4,
  stackBase: 4,
  stackLimit: 8,
  self: 24,
  peb: 48,
  deallocationStack: 3596
 };
 var guestOffset = 8192;
 var neighbourhood = 16384;
 function readProcessBlocks(memory, threads, kind) {
  var found = { stacks: [], tebs: [], pebs: [], unread: 0 };
  var addresses = threads.map(function (thread) { return thread.teb; }).filter(function (teb) { return teb !== null && teb % pageSize === 0; }).sort(function (a, b) { return a - b; });
  found.unread = threads.length - addresses.length;
  var span = kind.isWow64 ? 3 * pageSize : kind.pointerSize === 4 ? pageSize : 2 * pageSize;
  for (var i = 0; i < addresses.length;) {
   var first = i;
   while (i + 1 < addresses.length && isNear(addresses[first], addresses[i], addresses[i + 1], span))
    i++;
   i++;
   readNeighbours(memory, addresses.slice(first, i), span, kind.isWow64, found);
  }
  return found;
 }
 function isNear(start, teb, next2, span) {
  return next2 - teb <= neighbourhood && next2 + span - start <= largestWindow;
 }
 function readNeighbours(memory, tebs, span, isWow64, found) {
  var start = tebs[0];
  var together = tebs.length > 1 ? memory.whole(start, tebs[tebs.length - 1] + span - start) : null;
  for (var i = 0; i < tebs.length; i++) {
   var teb = tebs[i];
   var window = together || memory.whole(teb, span) || memory.whole(teb, pageSize);
   if (window === null)
    found.unread++;
   else
    readTeb(window, teb, isWow64, found);
  }
 }
 function readTeb(window, teb, isWow64, found) {
  var native = take(window, teb, teb64, found);
  if (native && isWow64)
   take(window, teb + guestOffset, teb32, found);
  if (!native && !take(window, teb, teb32, found))
   found.unread++;
 }
 function take(window, teb, layout, found) {
  if (pointer(window, teb + layout.self, layout.pointer) !== teb)
   return false;
  found.tebs.push({ bits: layout.bits, address: teb });
  var high = pointer(window, teb + layout.stackBase, layout.pointer);
  var limit = pointer(window, teb + layout.stackLimit, layout.pointer);
  var reserved = pointer(window, teb + layout.deallocationStack, layout.pointer);
  var low = reserved > 0 && reserved <= limit ? reserved : limit;
  if (low > 0 && low < high)
   found.stacks.push({ bits: layout.bits, low: low, high: high });
  var peb = pointer(window, teb + layout.peb, layout.pointer);
  if (peb > 0 && !found.pebs.some(function (known3) { return known3.address === peb; })) {
   found.pebs.push({ bits: layout.bits, address: peb });
  }
  return true;
 }
 function pointer(window, address, size) {
  var index = (address - window.address) / 4;
  var low = window.words[index] || 0;
  return size === 4 ? low : (window.words[index + 1] || 0) * 4294967296 + low;
 }
 var ROW4 = new RegExp("^Evaluate expression: -?\\d+ = (".concat(HEX, ")$"), "i");
 function parseEvaluated(lines) {
  var values2 = [];
  for (var i = 0; i < lines.length; i++) {
   var cells = ROW4.exec(lines[i].trim());
   if (cells)
    values2.push(hex(cells[1]));
  }
  return values2;
 }
 function uncapturedStacks(debuggee, regions2, allocations, most, isOpen) {
  var type = allocations.type;
  var taken = new Uint8Array(allocations.count);
  var byPointer = [];
  var pointers = parseEvaluated(debuggee.run("~*e ? @$csp").lines);
  for (var i = 0; i < pointers.length; i++) {
   var a = allocationAt(allocations, pointers[i]);
   if (a < 0 || taken[a] === 1 || type[a] !== memPrivate && type[a] !== 0 || !isOpen(a))
    continue;
   taken[a] = 1;
   byPointer.push(a);
  }
  var byGuard = [];
  for (var a = 0; a < allocations.count && byPointer.length + byGuard.length < most; a++) {
   if (taken[a] === 0 && isOpen(a) && hasStackShape(regions2, allocations, a))
    byGuard.push(a);
  }
  return { byPointer: byPointer, byGuard: byGuard };
 }
 function hasStackShape(regions2, allocations, allocation) {
  if (allocations.type[allocation] !== memPrivate)
   return false;
  var first = allocations.firstRegion[allocation];
  var end = first + allocations.regionCount[allocation];
  var i = first;
  while (i < end && (regions2.state[i] === memReserve || regions2.protect[i] === pageNoAccess))
   i++;
  var guard = i;
  while (i < end && (regions2.protect[i] & pageGuard) !== 0)
   i++;
  var top = i;
  while (i < end && isCommitted(regions2.state[i]) && regions2.protect[i] === pageReadWrite)
   i++;
  return first < guard && guard < top && top < end && i === end;
 }
 function allocationAt(allocations, address) {
  var low = 0;
  var high = allocations.count - 1;
  while (low <= high) {
   var middle = low + high >> 1;
   if (allocations.base[middle] > address)
    high = middle - 1;
   else
    low = middle + 1;
  }
  return high >= 0 && address < allocations.base[high] + allocations.size[high] ? high : -1;
 }
 var sharedData = 2147352576;
 var sharedDataEnd = 2147418112;
 function classifyUsage(debuggee, regions2, allocations) {
  var names = new Names();
  var of = new Uint32Array(regions2.count);
  if (regions2.printedUsage !== null) {
   for (var i = 0; i < regions2.count; i++)
    of[i] = names.index(regions2.printedUsage[i] || "<unknown>");
   return { names: names.all, of: of, caveats: [] };
  }
  var fill = function (i, name2) {
   of[i] = names.index(name2);
  };
  var isUnknown = function (i) { return names.all[of[i]] === "<unknown>"; };
  classifyByType(regions2, debuggee.modules(), fill);
  var caveats2 = classifyByThreads(debuggee, regions2, allocations, fill, isUnknown);
  return { names: names.all, of: of, caveats: caveats2 };
 }
 function classifyByType(regions2, modules, fill) {
  var sorted = modules.slice().sort(function (a, b) { return a.base - b.base; });
  var m = 0;
  for (var i = 0; i < regions2.count; i++) {
   var base = regions2.base[i];
   while (m < sorted.length && sorted[m].base + sorted[m].size <= base)
    m++;
   var module = m < sorted.length && sorted[m].base <= base ? sorted[m] : void 0;
   fill(i, usageByType(regions2, i, module));
  }
 }
 function usageByType(regions2, i, module) {
  var type = regions2.type[i];
  if (regions2.state[i] === memFree)
   return "Free";
  if (type === memImage)
   return "Image";
  if (module !== void 0 && (type === 0 || /[\\/]/.test(module.path)))
   return "Image";
  if (regions2.base[i] >= sharedData && regions2.base[i] < sharedDataEnd)
   return "Other";
  return type === memMapped ? "MappedFile" : "<unknown>";
 }
 function classifyByThreads(debuggee, regions2, allocations, fill, isUnknown) {
  var e_8, _a, e_9, _b;
  var memory = debuggee.memory, target = debuggee.target;
  if (memory === null)
   return ["Stacks, TEBs and heaps are not told apart: that needs memory, which a log does not hold."];
  var threads = debuggee.threads();
  var blocks = readProcessBlocks(memory, threads, target);
  var suffix = function (bits) { return target.isWow64 ? String(bits) : ""; };
  markStacks(regions2, allocations, blocks, suffix, fill);
  try {
   for (var _c = __values(blocks.pebs), _d = _c.next(); !_d.done; _d = _c.next()) {
    var peb = _d.value;
    markRegion(regions2, peb.address, "PEB" + suffix(peb.bits), fill);
   }
  }
  catch (e_8_1) { e_8 = { error: e_8_1 }; }
  finally {
   try {
    if (_d && !_d.done && (_a = _c.return)) _a.call(_c);
   }
   finally { if (e_8) throw e_8.error; }
  }
  try {
   for (var _e = __values(blocks.tebs), _f = _e.next(); !_f.done; _f = _e.next()) {
    var teb = _f.value;
    markRegion(regions2, teb.address, "TEB" + suffix(teb.bits), fill);
   }
  }
  catch (e_9_1) { e_9 = { error: e_9_1 }; }
  finally {
   try {
    if (_f && !_f.done && (_b = _e.return)) _b.call(_e);
   }
   finally { if (e_9) throw e_9.error; }
  }
  var heaps2 = readHeapList(memory, blocks.pebs);
  heaps2.parts.forEach(function (part) {
   markAllocation(regions2, allocations, part.base, function (i) { return fill(i, "Heap" + suffix(part.bits)); });
  });
  if (threads.length === 0)
   return ["The debugger lists no threads: stacks and heaps are not told apart."];
  var caveats2 = blocks.pebs.length > 0 ? heaps2.caveats : [withoutPeb];
  if (blocks.unread === 0)
   return caveats2.slice();
  var isOpen = function (allocation) { return isUnknown(allocations.firstRegion[allocation]); };
  var most = blocks.unread * (target.isWow64 ? 2 : 1);
  var found = uncapturedStacks(debuggee, regions2, allocations, most, isOpen);
  found.byPointer.concat(found.byGuard).forEach(function (allocation) {
   markAllocation(regions2, allocations, allocations.base[allocation], function (i) { return fill(i, "Stack"); });
  });
  return [uncaptured(blocks.unread, threads.length, found, most)].concat(caveats2);
 }
 var withoutPeb = "The PEB is found through a TEB, and none was captured: heaps are not told apart.";
 function uncaptured(unread, threads, found, most) {
  var byPointer = found.byPointer, byGuard = found.byGuard;
  var missing = most - byPointer.length - byGuard.length;
  var told = unread + " of " + threads + " TEBs were not captured: ";
  if (missing === most)
   return told + "their stacks are not told apart.";
  var ways = [];
  if (byPointer.length > 0)
   ways.push("by a stack pointer (" + byPointer.length + ")");
  if (byGuard.length > 0)
   ways.push("by guard pages, which other memory may have too (" + byGuard.length + ")");
  if (missing > 0)
   ways.push("not at all (" + missing + ")");
  return told + "their stacks were told apart " + ways.join(", ") + ".";
 }
 function markStacks(regions2, allocations, blocks, suffix, fill) {
  blocks.stacks.forEach(function (stack) {
   var usage = "Stack" + suffix(stack.bits);
   var top = regionAt(regions2, stack.high - 1);
   if (top < 0)
    return;
   markAllocation(regions2, allocations, regions2.allocationBase[top], function (i) { return fill(i, usage); });
   for (var i = top; i >= 0 && regions2.base[i] >= stack.low; i--) {
    if (regions2.state[i] !== memFree)
     fill(i, usage);
   }
  });
 }
 function markRegion(regions2, address, usage, fill) {
  var i = regionAt(regions2, address);
  if (i >= 0 && regions2.state[i] !== memFree)
   fill(i, usage);
 }
 function markAllocation(regions2, allocations, base, visit) {
  var first = regionAt(regions2, base);
  var allocation = first < 0 ? -1 : allocations.ofRegion[first];
  if (allocation < 0)
   return;
  var start = allocations.firstRegion[allocation];
  for (var i = 0; i < allocations.regionCount[allocation]; i++)
   visit(start + i);
 }
 function regionAt(regions2, address) {
  var low = 0;
  var high = regions2.count - 1;
  while (low <= high) {
   var middle = low + high >> 1;
   if (regions2.base[middle] > address)
    high = middle - 1;
   else
    low = middle + 1;
  }
  return high >= 0 && address < regions2.base[high] + regions2.size[high] ? high : -1;
 }
 var Names = (function () {
  function class_12() {
   this.all = [];
   this.indices = Object.create(null);
  }
  class_12.prototype.index = function (name2) {
   var known3 = this.indices[name2];
   if (known3 !== void 0)
    return known3;
   this.indices[name2] = this.all.length;
   this.all.push(name2);
   return this.all.length - 1;
  };
  return class_12;
 }());
 function addressSpaceOf(debuggee) {
  var regions2 = debuggee.regions();
  if (!regions2.known)
   return spaceWithoutRegions(debuggee, regions2.why);
  return debuggee.once("address space", function () { return spaceOf(debuggee, regions2.value, regions2.caveats); });
 }
 function spaceWithoutRegions(debuggee, why) {
  var summary = recordedSummary(debuggee);
  if (summary === null)
   return { known: false, why: why };
  var budget = budgetOfSummary(summary.parsed, summary.source);
  var value = { layout: null, budget: budget, notListed: budget.committed, caveats: summary.caveats };
  return { known: true, value: value, caveats: summary.caveats };
 }
 function spaceOf(debuggee, regions2, reported) {
  var summary = recordedSummary(debuggee);
  var allocations = joinAllocations(regions2);
  var usage = classifyUsage(debuggee, regions2, allocations);
  var own = budgetOfRegions(regions2, usage);
  var budget = summary !== null && !regions2.complete ? budgetOfSummary(summary.parsed, summary.source) : own;
  var caveats2 = reported.concat(usage.caveats, summary === null ? [] : summary.caveats);
  var notListed = Math.max(0, budget.committed - own.committed);
  var value = { layout: { regions: regions2, allocations: allocations, usage: usage }, budget: budget, notListed: notListed, caveats: caveats2 };
  return { known: true, value: value, caveats: caveats2 };
 }
 function recordedSummary(debuggee) {
  var summaries = recorded(debuggee, /^!address -summary/);
  for (var i = summaries.length - 1; i >= 0; i--) {
   var recording = summaries[i];
   var parsed = parseAddressSummary(recording.lines);
   if (parsed.usage.length === 0 && parsed.state.length === 0)
    continue;
   var caveats2 = parsed.rejected.map(function (row4) { return "Row of the summary that contradicts itself, left out: " + row4.trim(); });
   return { parsed: parsed, source: "`!address -summary` in line " + recording.line, caveats: caveats2 };
  }
  return null;
 }
 function compareWithSummary(debuggee, space, run) {
  if (space.layout === null || !space.layout.regions.complete)
   return null;
  var theirs = summaryAtHand(debuggee, run);
  if (theirs === null)
   return null;
  var names = space.budget.usage.concat(theirs.usage).map(function (row4) { return row4.name; });
  var differences2 = names.filter(function (name2, i) { return names.indexOf(name2) === i; }).map(function (usage) { return ({
   usage: usage,
   here: bytesOf(space.budget.usage, usage),
   printed: bytesOf(theirs.usage, usage)
  }); }).filter(function (difference) { return difference.here !== difference.printed; });
  return { differences: differences2, source: theirs.source };
 }
 function summaryAtHand(debuggee, run) {
  var recorded2 = recordedSummary(debuggee);
  if (recorded2 !== null)
   return budgetOfSummary(recorded2.parsed, recorded2.source);
  if (!run || debuggee.target.kind === "log")
   return null;
  var output = debuggee.run("!address -summary");
  var parsed = parseAddressSummary(output.lines);
  return parsed.usage.length === 0 ? null : budgetOfSummary(parsed, sourceOf(debuggee));
 }
 function sourceOf(debuggee) {
  var isOurs = debuggee.run("version").lines.some(function (line) { return /^Simulated debugger|^Answered by Leakscope: .*!address/.test(line); });
  return isOurs ? "an !address -summary that is Leakscope's own reading of the same memory and no second opinion: ask WinDbg for one" : "!address -summary of the debugger";
 }
 function bytesOf(rows, name2) {
  var row4 = rows.filter(function (candidate) { return candidate.name === name2; })[0];
  return row4 === void 0 ? 0 : row4.bytes;
 }
 function share(part, whole) {
  return whole > 0 ? Math.round(part / whole * 1e4) / 100 : 0;
 }
 var fourGiB = 4294967296;
 function roomOf(target, space) {
  if (target.pointerSize === 8 && !target.isWow64)
   return null;
  var layout = space.layout, budget = space.budget;
  if (layout !== null && layout.regions.complete)
   return roomOfRegions(layout.regions);
  var total = budget.busy + budget.free;
  if (budget.free === 0 || total > fourGiB)
   return null;
  return { total: total, free: budget.free, largestFree: budget.largestFree, used: share(budget.busy, total) };
 }
 function roomOfRegions(regions2) {
  var total = 0;
  var free = 0;
  var largestFree = null;
  for (var i = 0; i < regions2.count && regions2.base[i] < fourGiB; i++) {
   var size = Math.min(regions2.size[i], fourGiB - regions2.base[i]);
   total += size;
   if (regions2.state[i] !== memFree)
    continue;
   free += size;
   if (largestFree === null || size > largestFree.size)
    largestFree = { base: regions2.base[i], size: size };
  }
  return free === 0 ? null : { total: total, free: free, largestFree: largestFree, used: share(total - free, total) };
 }
 var SIZE = "((?:0x)?[0-9a-f]{1,16})\\s?\\((\\d[\\d,.\\u00a0\\u202f]*)\\)";
 function sosSizes(text) {
  var sizes = [];
  var pattern = new RegExp(SIZE, "gi");
  for (var cells = pattern.exec(text); cells; cells = pattern.exec(text)) {
   var bytes2 = hex(cells[1]);
   sizes.push(bytes2 === decimal(cells[2]) ? bytes2 : NaN);
  }
  return sizes;
 }
 function sosSize(text) {
  var pairs = sosSizes(text);
  var plain2 = /0x([0-9a-f]{1,16})\b/i.exec(text);
  var bytes2 = pairs.length > 0 ? pairs[0] : plain2 ? hex(plain2[1]) : NaN;
  return Number.isNaN(bytes2) ? null : bytes2;
 }
 var DOMAIN = new RegExp("^((?:System|Shared) Domain|Domain \\d+): *(".concat(HEX, ")$"), "i");
 var RULE2 = /^[-=]{3,}$/;
 var SECTION2 = /^([A-Z][\w ]*):$/i;
 var RANGE = "(".concat(HEX, ")\\((").concat(HEX, "):(").concat(HEX, ")\\)");
 var PART_NAME = /^(?:- )?(\w[\w ]*):/;
 var GRAND_TOTAL = /^(?:Total LoaderHeap size|Total bytes consumed by CLR): *(.*)$/i;
 var SECTION_TOTAL = /^Total size: *(.*)$/i;
 var WASTED = /^Wasted: *(.*)$/i;
 function parseLoaderHeap(lines) {
  var draft = { sections: [], totalBytes: null, wastedBytes: null };
  var unread = new UnreadLines();
  var afterRule = true;
  for (var i = 0; i < lines.length; i++) {
   var text = lines[i].trim();
   var domain = DOMAIN.exec(text);
   var heading = domain ? null : SECTION2.exec(text);
   if (domain)
    openSection(draft, domain[1], hex(domain[2]));
   else if (heading && afterRule)
    openSection(draft, heading[1], null);
   else if (!heading && !readTotal(draft, text) && !readPart(draft, text))
    unread.file(text);
   if (text !== "")
    afterRule = RULE2.test(text);
  }
  var sections = draft.sections.filter(function (section2) { return section2.parts.length > 0 || section2.totalBytes !== null; });
  return __assign(__assign({}, draft), { sections: sections, skipped: unread.skipped, truncated: unread.truncated });
 }
 function openSection(draft, name2, address) {
  draft.sections.push({ name: name2, address: address, parts: [], totalBytes: null });
 }
 function readTotal(draft, text) {
  var grand = GRAND_TOTAL.exec(text);
  if (grand) {
   draft.totalBytes = sosSize(grand[1]);
   draft.wastedBytes = wastedIn(grand[1]);
   return draft.totalBytes !== null;
  }
  var total = SECTION_TOTAL.exec(text);
  var bytes2 = total ? sosSize(total[1]) : null;
  var last = draft.sections[draft.sections.length - 1];
  if (bytes2 !== null && last)
   last.totalBytes = bytes2;
  return bytes2 !== null;
 }
 function readPart(draft, text) {
  var parts = draft.sections.length > 0 ? draft.sections[draft.sections.length - 1].parts : [];
  var wasted = WASTED.exec(text);
  var last = parts[parts.length - 1];
  if (wasted && last)
   parts[parts.length - 1] = __assign(__assign({}, last), { wastedBytes: sosSize(wasted[1]) || 0 });
  var size = text.indexOf("Size:");
  var name2 = size < 0 ? null : PART_NAME.exec(text.slice(0, size));
  var bytes2 = name2 ? sosSize(text.slice(size)) : null;
  if (name2 && bytes2 !== null) {
   var ranges = loaderRanges(text.slice(0, size));
   parts.push({ name: name2[1], ranges: ranges, bytes: bytes2, wastedBytes: wastedIn(text.slice(size)) || 0 });
  }
  return wasted !== null && last !== void 0 || name2 !== null && bytes2 !== null;
 }
 function loaderRanges(text) {
  var ranges = [];
  var pattern = new RegExp(RANGE, "gi");
  for (var cells = pattern.exec(text); cells; cells = pattern.exec(text)) {
   ranges.push({ address: hex(cells[1]), reserve: hex(cells[2]), commit: hex(cells[3]) });
  }
  return ranges;
 }
 function wastedIn(text) {
  var comma = /wasted/i.test(text) ? text.indexOf("total,") : -1;
  return comma < 0 ? null : sosSize(text.slice(comma));
 }
 var DOMAIN2 = new RegExp("^((?:System|Shared) Domain|Domain \\d+): *(".concat(HEX, ")$"), "i");
 var ASSEMBLY = new RegExp("^Assembly: +(".concat(HEX, ")(?: +(?:\\(Dynamic\\) +)?\\[(.*)\\])?"), "i");
 var MODULE = /^([0-9a-f]{8,16}|[0-9a-f]{1,8}`[0-9a-f]{8}) +(\S.*)$/i;
 var FURNITURE5 = /^(?:(?:Low|High)FrequencyHeap|StubHeap|Stage|ClassLoader|SecurityDescriptor|Module(?: Name)?$|Total size|LoaderHeap)/;
 function parseDomains(lines) {
  var domains = [];
  var unread = new UnreadLines();
  var footer = [];
  for (var i = 0; i < lines.length; i++) {
   var text = lines[i].trim();
   if (/^Total LoaderHeap size/i.test(text))
    footer.push(text);
   else if (!readLine(domains, text) && !FURNITURE5.test(text))
    unread.file(text);
  }
  var loader = parseLoaderHeap(footer);
  return {
   domains: domains,
   loaderTotalBytes: loader.totalBytes,
   loaderWastedBytes: loader.wastedBytes,
   skipped: unread.skipped,
   truncated: unread.truncated
  };
 }
 function readLine(domains, text) {
  var heading = DOMAIN2.exec(text);
  if (heading)
   domains.push({ title: heading[1], address: hex(heading[2]), name: "", assemblies: [] });
  var assembly = ASSEMBLY.exec(text);
  if (assembly && domains.length === 0)
   domains.push({ title: "", address: 0, name: "", assemblies: [] });
  var domain = domains[domains.length - 1];
  if (!domain)
   return false;
  var current = domain.assemblies[domain.assemblies.length - 1];
  if (assembly)
   domain.assemblies.push({ address: hex(assembly[1]), name: assembly[2] || "", modules: [] });
  var module = MODULE.exec(text);
  if (module && current)
   current.modules.push({ address: hex(module[1]), name: module[2] });
  var name2 = /^Name: +(\S.*)$/.exec(text);
  if (name2)
   domain.name = name2[1];
  return heading !== null || assembly !== null || module !== null && current !== void 0 || name2 !== null;
 }
 var TOTAL = /^(?:GC|Total|Partial) +(?:(Allocated|Committed) +)?(?:Heap +)?Size\b(.*)$/i;
 var ONE_HEAP_TOTAL = /^(?:Allocated +)?Heap +Size\b(.*)$/i;
 var FURNITURE6 = /^(?:generation \d|ephemeral segment|segment +begin|Committed Heap Size|DATAS\b|Concurrent|mark array|Address +Begin|no segments)/i;
 var KINDS = [
  [/^(?:Small object heap|generation \d)/i, "small"],
  [/^Large object heap/i, "large"],
  [/^Pinned object heap/i, "pinned"],
  [/^(?:Frozen object heap|NonGC heap)/i, "frozen"]
 ];
 function parseGcHeap(lines) {
  var unread = new UnreadLines();
  var draft = {
   heapCount: null,
   segments: [],
   heapBytes: [],
   allocatedBytes: null,
   committedBytes: null
  };
  var heap = 0;
  var kind = "small";
  for (var i = 0; i < lines.length; i++) {
   var text = lines[i].trim();
   var heading = /^Heap (\d+) \(/.exec(text);
   var nextKind = heading ? "small" : kindOf(text);
   var segment = heading || nextKind ? null : gcSegment(text, heap, kind);
   if (heading)
    heap = decimal(heading[1]);
   if (nextKind)
    kind = nextKind;
   else if (segment)
    draft.segments.push(segment);
   else if (!readTotal2(draft, text) && !FURNITURE6.test(text))
    unread.file(text);
  }
  return __assign(__assign({}, draft), { skipped: unread.skipped, truncated: unread.truncated });
 }
 function kindOf(text) {
  for (var i = 0; i < KINDS.length; i++)
   if (KINDS[i][0].test(text))
    return KINDS[i][1];
  return null;
 }
 function gcSegment(text, heap, kind) {
  var firstSize = /(?:0x)?[0-9a-f]{1,16} ?\(/i.exec(text);
  var addresses = words(firstSize ? text.slice(0, firstSize.index) : text).map(hex);
  var sizes = sosSizes(text);
  if (addresses.length !== 3 && addresses.length !== 4 || addresses.concat(sizes).some(Number.isNaN))
   return null;
  var _a = __read(addresses, 3), segment = _a[0], begin = _a[1], allocated = _a[2];
  var committed = addresses.length === 4 ? addresses[3] : null;
  var isPrinted = sizes.length === 2 || sizes.length === 1 && allocated !== begin;
  return {
   heap: heap,
   kind: kind,
   segment: segment,
   begin: begin,
   allocated: allocated,
   committed: committed,
   allocatedBytes: isPrinted ? sizes[0] : allocated - begin,
   committedBytes: committed === null ? null : sizes.length === 2 ? sizes[1] : committed - begin
  };
 }
 function readTotal2(draft, text) {
  var count2 = /^Number of GC Heaps: *(\d+)/.exec(text);
  if (count2)
   draft.heapCount = decimal(count2[1]);
  var total = TOTAL.exec(text);
  var bytes2 = total ? sosSize(total[2]) : null;
  var isCommitted2 = total !== null && total[1] !== void 0 && total[1].toLowerCase() === "committed";
  if (bytes2 !== null && isCommitted2)
   draft.committedBytes = bytes2;
  if (bytes2 !== null && !isCommitted2)
   draft.allocatedBytes = bytes2;
  var oneHeap = ONE_HEAP_TOTAL.exec(text);
  var oneBytes = oneHeap ? sosSize(oneHeap[1]) : null;
  if (oneBytes !== null)
   draft.heapBytes.push(oneBytes);
  return count2 !== null || bytes2 !== null || oneBytes !== null;
 }
 var ROW5 = new RegExp("^(".concat(HEX, ")\\s+(0x[0-9a-f]{8})\\s+(\\S.*)$"), "i");
 var HEADING = /^(?:MT +Type(Def|Ref) +Name|Types (defined|referenced) in this module)/i;
 var FACT = /^[A-Z][A-Za-z ]*: */;
 function parseModuleTypes(lines) {
  var definitions = [];
  var references = [];
  var unread = new UnreadLines();
  var section2 = definitions;
  var name2 = "";
  var assembly = null;
  var attributes = [];
  for (var i = 0; i < lines.length; i++) {
   var text = lines[i].trim();
   var row4 = ROW5.exec(text);
   var fact2 = row4 ? null : /^(Name|Assembly|Attributes): *(\S.*)$/.exec(text);
   var heading = HEADING.exec(text);
   if (heading)
    section2 = /^def/i.test(heading[1] || heading[2]) ? definitions : references;
   else if (row4)
    section2.push({ methodTable: hex(row4[1]), token: hex(row4[2]), name: row4[3] });
   else if (fact2 && fact2[1] === "Name")
    name2 = fact2[2];
   else if (fact2 && fact2[1] === "Assembly")
    assembly = hex(words(fact2[2])[0]);
   else if (fact2)
    attributes = words(fact2[2]);
   else if (!FACT.test(text))
    unread.file(text);
  }
  if (assembly !== null && Number.isNaN(assembly))
   assembly = null;
  var skipped = unread.skipped, truncated = unread.truncated;
  return { name: name2, assembly: assembly, attributes: attributes, definitions: definitions, references: references, skipped: skipped, truncated: truncated };
 }
 function outputs(debuggee, pattern) {
  return recorded(debuggee, pattern).map(function (recording) { return recording.lines; });
 }
 var notRecorded2 = function (command) { return ({
  known: false,
  why: "".concat(command, " is not among the recorded commands.")
 }); };
 function gcFigures(debuggee) {
  var lines = outputs(debuggee, /^!(sos\.)?eeheap( -gc)?$/).pop();
  if (!lines)
   return notRecorded2("!eeheap -gc");
  var heap = parseGcHeap(lines);
  var segments = heap.segments.reduce(function (sum2, s) { return sum2 + (s.committedBytes || s.allocatedBytes); }, 0);
  var committed = heap.committedBytes !== null ? heap.committedBytes : segments || heap.allocatedBytes;
  if (!committed)
   return { known: false, why: "!eeheap -gc printed no total that could be read." };
  return {
   known: true,
   value: { allocated: heap.allocatedBytes, committed: committed, segments: heap.segments.length },
   caveats: heap.truncated ? ["The recorded !eeheap -gc is cut: a lower bound."] : []
  };
 }
 function loaderFigures(debuggee) {
  var own = outputs(debuggee, /^!(sos\.)?eeheap -loader/).pop();
  if (own) {
   var heap = parseLoaderHeap(own);
   if (heap.totalBytes !== null)
    return { known: true, value: { total: heap.totalBytes, wasted: heap.wastedBytes }, caveats: [] };
  }
  var domains = outputs(debuggee, /^!(sos\.)?dumpdomain/).pop();
  var parsed = domains ? parseDomains(domains) : null;
  if (parsed && parsed.loaderTotalBytes !== null)
   return {
    known: true,
    value: { total: parsed.loaderTotalBytes, wasted: parsed.loaderWastedBytes },
    caveats: []
   };
  return notRecorded2("A total of !eeheap -loader");
 }
 function assemblyList(debuggee) {
  var lines = outputs(debuggee, /^!(sos\.)?dumpdomain/).pop();
  if (!lines)
   return notRecorded2("!dumpdomain");
  var domains = parseDomains(lines);
  var assemblies = [];
  domains.domains.forEach(function (domain) {
   domain.assemblies.forEach(function (assembly) {
    assemblies.push(assembly);
   });
  });
  return { known: true, value: { assemblies: assemblies, elided: domains.truncated }, caveats: [] };
 }
 function moduleTypes(debuggee) {
  return outputs(debuggee, /^!(sos\.)?dumpmodule -mt/).map(function (lines) { return parseModuleTypes(lines); });
 }
 function managedBudget(debuggee, committed) {
  var parts = [];
  var gc = gcFigures(debuggee);
  var loader = loaderFigures(debuggee);
  if (gc.known)
   parts.push({ name: "GC heap", bytes: gc.value.committed });
  if (loader.known)
   parts.push({ name: "Loader heaps", bytes: loader.value.total });
  var known3 = parts.reduce(function (sum2, part) { return sum2 + part.bytes; }, 0);
  if (parts.length > 0 && committed >= known3)
   parts.push({ name: "Rest of commit", bytes: committed - known3 });
  return parts;
 }
 function present(values2, columns12, text) {
  return shape(columns12, text)(values2);
 }
 function shape(columns12, text) {
  var prototype = {};
  hide(prototype, "toString", function () {
   return text(this);
  });
  hide(prototype, "__columns", columns12);
  describe(prototype, columns12);
  return function (values2) {
   var shown3 = Object.create(prototype);
   for (var i = 0; i < columns12.length; i++) {
    var name2 = columns12[i].Name;
    shown3[name2] = values2[name2];
   }
   return shown3;
  };
 }
 var Table = (function () {
  function class_13(columns12, rowCount, makeRow, options) {
   var e_10, _a;
   if (options === void 0) { options = {}; }
   this.RowCount = rowCount;
   var facts = options.facts || {};
   var self = this;
   try {
    for (var _b = __values(Object.keys(facts)), _c = _b.next(); !_c.done; _c = _b.next()) {
     var name2 = _c.value;
     self[name2] = facts[name2];
    }
   }
   catch (e_10_1) { e_10 = { error: e_10_1 }; }
   finally {
    try {
     if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
    }
    finally { if (e_10) throw e_10.error; }
   }
   var rowText2 = options.rowText || (function () { return ""; });
   var shown3 = shape(columns12, rowText2);
   hide(this, "__columns", columns12);
   hide(this, "__factColumns", [rowCountColumn].concat(options.factColumns || []));
   hide(this, "__row", function (index) { return shown3(makeRow(index)); });
   hide(this, "toString", function () { return options.text || tableText(rowCount); });
   describe(this, [rowCountColumn].concat(options.factColumns || []));
  }
  class_13.prototype.__at = function (index) {
   var row4 = this.__row;
   return index >= 0 && index < this.RowCount ? row4(index) : void 0;
  };
  class_13.prototype.__leftOut = function (shown3) {
   var columns12 = this.__columns;
   var summed2 = columns12.filter(function (column) { return column.Kind === "bytes"; })[0];
   var rows = Math.max(0, this.RowCount - shown3);
   if (summed2 === void 0)
    return { rows: rows, bytes: null };
   var bytes2 = 0;
   for (var i = shown3; i < this.RowCount; i++) {
    bytes2 += Number(this.__at(i)[summed2.Name] || 0);
   }
   return { rows: rows, bytes: bytes2 };
  };
  class_13.prototype[Symbol.iterator] = function () {
   var _this = this;
   var next2 = 0;
   return {
    next: function () {
     var value = _this.__at(next2++);
     return value === void 0 ? { done: true, value: void 0 } : { done: false, value: value };
    }
   };
  };
  return class_13;
 }());
 var rowCountColumn = { Name: "RowCount", Kind: "count", Help: "Number of rows" };
 function tableText(rowCount) {
  return rowCount === 1 ? "1 row" : rowCount + " rows";
 }
 function sentences(items) {
  if (items.length === 0)
   return void 0;
  var list2 = items.slice();
  Object.defineProperty(list2, "toString", { value: function () { return list2.join(" "); }, enumerable: false });
  return list2;
 }
 function describe(target, columns12) {
  var descriptor = {};
  for (var i = 0; i < columns12.length; i++) {
   var column = columns12[i];
   var decimal2 = column.Kind === "count" || column.Kind === "percent";
   descriptor[column.Name] = decimal2 ? { Help: column.Help, PreferredRadix: 10 } : { Help: column.Help };
  }
  describeKeys(target, descriptor);
 }
 function describeKeys(target, descriptor) {
  var key = Symbol.metadataDescriptor;
  if (key === void 0)
   return;
  Object.defineProperty(target, key, { value: descriptor, configurable: true });
 }
 function hide(target, name2, value) {
  Object.defineProperty(target, name2, { value: value, enumerable: false, configurable: true });
 }
 var columns = [
  { Name: "Verdict", Kind: "text", Help: "cannot tell" },
  { Name: "Why", Kind: "text", Help: "What is missing, and how to get it" }
 ];
 function cannotTell(why) {
  var answer3 = function () { return present({ Verdict: "cannot tell", Why: why }, columns, function () { return "cannot tell: ".concat(why); }); };
  var shown3 = answer3();
  Object.defineProperty(shown3, Symbol.iterator, {
   value: function () { return [answer3()][Symbol.iterator](); },
   enumerable: false
  });
  return shown3;
 }
 var rowColumns = [
  { Name: "Name", Kind: "text", Help: "Usage, type or state" },
  { Name: "Regions", Kind: "count", Help: "Number of regions" },
  { Name: "Bytes", Kind: "bytes", Help: "Committed and reserved bytes" },
  { Name: "Committed", Kind: "bytes", Help: "Committed bytes; blank where the source does not split" },
  { Name: "Share", Kind: "percent", Help: "Percent of all memory that is not free" }
 ];
 var columns2 = [
  { Name: "Committed", Kind: "bytes", Help: "Committed bytes of the process" },
  { Name: "Reserved", Kind: "bytes", Help: "Reserved bytes, not committed" },
  { Name: "Free", Kind: "bytes", Help: "Free address space" },
  { Name: "Regions", Kind: "count", Help: "Regions, free ones included" },
  { Name: "Allocations", Kind: "count", Help: "Allocations; absent where regions are not listed" },
  { Name: "ByUsage", Kind: "object", Help: "By what the memory is used for" },
  { Name: "ByType", Kind: "object", Help: "By type: private, mapped, image" },
  { Name: "ByState", Kind: "object", Help: "By state: committed, reserved, free" },
  { Name: "Managed", Kind: "object", Help: "The managed part of it, where SOS output is at hand" },
  { Name: "LargestFree", Kind: "bytes", Help: "Largest free block: the largest request that can succeed" },
  { Name: "LargestFreeAt", Kind: "address", Help: "Its address" },
  { Name: "Room", Kind: "text", Help: "What is left of a 32-bit address space" },
  { Name: "NotListed", Kind: "bytes", Help: "Committed bytes that the listed regions do not cover" },
  { Name: "Source", Kind: "text", Help: "Where the figures come from" },
  {
   Name: "Differences",
   Kind: "text",
   Help: "With which !address -summary this was compared, and where it says otherwise"
  },
  { Name: "Caveats", Kind: "text", Help: "What these figures do not cover" }
 ];
 function ask(open, args) {
  var debuggee = open();
  var space = addressSpaceOf(debuggee);
  if (!space.known)
   return cannotTell(space.why);
  var _a = space.value, budget = _a.budget, layout = _a.layout;
  var room = roomOf(debuggee.target, space.value);
  var values2 = {
   Committed: budget.committed,
   Reserved: budget.reserved,
   Free: budget.free,
   Regions: budget.regions,
   Allocations: layout === null ? void 0 : layout.allocations.count,
   ByUsage: section(budget.usage, budget.busy),
   ByType: section(budget.type, budget.busy),
   ByState: section(budget.state, budget.busy),
   Managed: managed(debuggee, budget.committed),
   LargestFree: budget.largestFree === null ? void 0 : budget.largestFree.size,
   LargestFreeAt: budget.largestFree === null ? void 0 : budget.largestFree.base,
   Room: room === null ? void 0 : roomText(room, debuggee.target.pointerSize),
   NotListed: space.value.notListed,
   Source: plain(budget.source),
   Differences: differences(debuggee, space.value, args[0] !== ""),
   Caveats: sentences(space.caveats.map(plain))
  };
  return present(values2, columns2, function () { return headline(budget); });
 }
 function headline(budget) {
  return bytes(budget.committed) + " committed, " + bytes(budget.reserved) + " reserved, " + bytes(budget.free) + " free";
 }
 function section(rows, busy) {
  return rows.length === 0 ? void 0 : rowsTable(rows, busy);
 }
 function rowsTable(rows, busy) {
  var all = rows.reduce(function (sum2, row4) { return sum2 + row4.bytes; }, 0);
  return new Table(rowColumns, rows.length, function (i) { return budgetRow(rows[i], busy); }, {
   text: largest(rows),
   rowText: function (row4) {
    var shown3 = row4;
    return "".concat(shown3.Name, " ").concat(bytes(shown3.Bytes));
   },
   facts: { Bytes: all },
   factColumns: [{ Name: "Bytes", Kind: "bytes", Help: "Bytes of all rows" }]
  });
 }
 var namesShown = 3;
 function largest(rows) {
  var used = rows.filter(function (row4) { return !isFree(row4); });
  var named2 = used.slice(0, namesShown).map(function (row4) { return plain(row4.name) + " " + bytes(row4.bytes); });
  return named2.concat(used.length > namesShown ? [used.length - namesShown + " more"] : []).join(", ");
 }
 function isFree(row4) {
  return row4.name === "Free" || row4.name === "MEM_FREE";
 }
 function budgetRow(row4, busy) {
  return {
   Name: plain(row4.name),
   Regions: row4.regions === null ? void 0 : row4.regions,
   Bytes: row4.bytes,
   Committed: row4.committed === null ? void 0 : row4.committed,
   Share: isFree(row4) ? void 0 : share(row4.bytes, busy)
  };
 }
 function managed(debuggee, committed) {
  var parts = managedBudget(debuggee, committed);
  return section(parts.map(function (part) { return ({ name: part.name, regions: null, bytes: part.bytes, committed: part.bytes }); }), committed);
 }
 function roomText(room, pointerSize) {
  var largest2 = room.largestFree;
  var piece = largest2 === null ? "largest free block not printed" : "largest free block ".concat(bytes(largest2.size), " at ").concat(addressText(largest2.base, pointerSize));
  return "".concat(room.used, " % of ").concat(bytes(room.total), " in use, ").concat(piece);
 }
 function differences(debuggee, space, run) {
  var found = compareWithSummary(debuggee, space, run);
  if (found === null)
   return void 0;
  var lines = found.differences.map(function (_a) {
   var usage = _a.usage, here = _a.here, printed2 = _a.printed;
   return "".concat(plain(usage), ": ").concat(count(here), " bytes here, ").concat(count(printed2), " in the summary.");
  });
  var compared = "Compared with ".concat(plain(found.source), ".");
  return sentences([compared].concat(lines.length > 0 ? lines : ["No difference."]));
 }
 var addressSpace = {
  name: "addressSpace",
  help: "The memory budget by usage, type and state, and the room that is left",
  parameters: [
   {
    name: "compare",
    type: "text",
    help: '"compare": also run !address -summary (slow on large targets) and name the differences; a second opinion in WinDbg only',
    default: ""
   }
  ],
  example: {
   input: "samples/logs/003-region-size-wow64.log",
   call: "addressSpace()",
   output: [
    "@$scriptContents.addressSpace() : 3.54 GiB committed, 297.5 MiB reserved, 170.9 MiB free",
    "    Committed        : 0xe2904000",
    "    Reserved         : 0x1297f000",
    "    Free             : 0xaae6000",
    "    Regions          : 22716",
    "    Allocations      : 19",
    "    ByUsage          : <unknown> 3.21 GiB, Image 449.3 MiB, Heap32 110.88 MiB, 9 more",
    "    ByType           : MEM_PRIVATE 2.98 GiB, MEM_IMAGE 581.74 MiB, MEM_MAPPED 292.01 MiB",
    "    ByState          : MEM_COMMIT 3.54 GiB, MEM_RESERVE 297.5 MiB",
    "    Room             : 95.83 % of 4 GiB in use, largest free block not printed"
   ]
  },
  ask: ask
 };
 var allocationFunctions = [
  "RtlAllocateHeap",
  "RtlReAllocateHeap",
  "NtAllocateVirtualMemory",
  "NtMapViewOfSection"
 ];
 var stack32 = function (offset) { return ({
  cpp: "*(unsigned int*)(@esp+".concat(offset, ")"),
  masm: "dwo(@esp+".concat(offset, ")")
 }); };
 var stackPointer32 = function (offset) { return ({
  cpp: "**(unsigned int**)(@esp+".concat(offset, ")"),
  masm: "dwo(dwo(@esp+".concat(offset, "))")
 }); };
 var register = function (name2) { return ({ cpp: "@".concat(name2), masm: "@".concat(name2) }); };
 var registerPointer = function (name2) { return ({
  cpp: "*(unsigned __int64*)@".concat(name2),
  masm: "poi(@".concat(name2, ")")
 }); };
 var sizePlaces = {
  RtlAllocateHeap: { x86: stack32("0xc"), x64: register("r8"), arm64: register("x2") },
  RtlReAllocateHeap: { x86: stack32("0x10"), x64: register("r9"), arm64: register("x3") },
  NtAllocateVirtualMemory: {
   x86: stackPointer32("0x10"),
   x64: registerPointer("r9"),
   arm64: registerPointer("x3")
  },
  NtMapViewOfSection: {
   x86: stackPointer32("0x1c"),
   x64: { cpp: "**(unsigned __int64**)(@rsp+0x38)", masm: "poi(poi(@rsp+0x38))" },
   arm64: registerPointer("x6")
  }
 };
 var allocationTypePlaces = {
  x86: stack32("0x14"),
  x64: { cpp: "*(unsigned int*)(@rsp+0x28)", masm: "dwo(@rsp+0x28)" },
  arm64: register("x4")
 };
 var basePlaces = {
  x86: stackPointer32("0x8"),
  x64: registerPointer("rdx"),
  arm64: registerPointer("x1")
 };
 function sizeCondition(api, architecture, size) {
  var place = sizePlaces[api][architecture];
  var hex3 = "0x".concat(size.toString(16));
  if (api === "NtAllocateVirtualMemory")
   return regionCondition(place, allocationTypePlaces[architecture], size);
  if (api === "NtMapViewOfSection") {
   return {
    cpp: "".concat(place.cpp, " == ").concat(hex3, " || ").concat(place.cpp, " == 0"),
    masm: "(".concat(place.masm, " == ").concat(hex3, ") | (").concat(place.masm, " == 0)")
   };
  }
  return { cpp: "".concat(place.cpp, " == ").concat(hex3), masm: "".concat(place.masm, " == ").concat(hex3) };
 }
 function newRegionCondition(architecture, size) {
  var flag = "(".concat(allocationTypePlaces[architecture].cpp, " & 0x2000) != 0");
  var condition = sizeCondition("NtAllocateVirtualMemory", architecture, size).cpp;
  return condition.replace(flag, "(".concat(flag, " || ").concat(basePlaces[architecture].cpp, " == 0)"));
 }
 function regionCondition(size, type, bytes2) {
  var rounded = Math.max(pageSize, Math.ceil(bytes2 / pageSize) * pageSize);
  var above = "0x".concat((rounded - pageSize).toString(16));
  var upTo = "0x".concat(rounded.toString(16));
  return {
   cpp: "".concat(size.cpp, " > ").concat(above, " && ").concat(size.cpp, " <= ").concat(upTo, " && (").concat(type.cpp, " & 0x2000) != 0"),
   masm: "(".concat(["".concat(size.masm, " > ").concat(above), "".concat(size.masm, " <= ").concat(upTo), "(".concat(type.masm, " & 0x2000) != 0")].join(") & ("), ")")
  };
 }
 function logCommand(api, architecture) {
  if (architecture === "x86")
   return "kb 8; gc";
  if (api !== "RtlAllocateHeap")
   return "kc 8; gc";
  var heap = architecture === "x64" ? "@rcx" : "@x0";
  var size = sizePlaces[api][architecture].masm;
  return "r $t1=@$t1+1; .printf \"[%x] heap=%p size=%p\\n\", @$tid, ".concat(heap, ", ").concat(size, "; kc 8; gc");
 }
 var heapPlaces = { x86: "dwo(@esp+0x4)", x64: "@rcx", arm64: "@x0" };
 var resultPlaces = { x86: "@eax", x64: "@rax", arm64: "@x0" };
 function recordCommand(api, architecture, block) {
  var size = sizePlaces[api][architecture].masm;
  var isHeap = returnsBlock(api);
  var values2 = isHeap ? "@$tid, ".concat(heapPlaces[architecture], ", ").concat(size) : "@$tid, ".concat(size);
  var line = ".printf \"[%x] ".concat(isHeap ? "heap=%p " : "", "size=%p\\n\", ").concat(values2);
  var stack = architecture === "x86" ? "kb 8" : "kc 8";
  var counted2 = "r $t1=@$t1+1; ".concat(line, "; ").concat(stack);
  if (!block || !isHeap)
   return "".concat(counted2, "; gc");
  var returned = ".printf \"[%x] block=%p\\n\", @$tid, ".concat(resultPlaces[architecture], "; gc");
  return "".concat(counted2, "; ~. bp /1 @$ra ").concat(quoted(returned), "; gc");
 }
 function returnsBlock(api) {
  return api === "RtlAllocateHeap" || api === "RtlReAllocateHeap";
 }
 function quoted(command) {
  return "\"".concat(command.replace(/\\/g, "\\\\").replace(/"/g, '\\"'), "\"");
 }
 function allocatorModule(debuggee) {
  var target = debuggee.target;
  var ntdlls = debuggee.modules().filter(function (module) { return /^ntdll(_[0-9a-f]+)?$/i.test(module.name); });
  if (target.isWow64) {
   var guest = ntdlls.filter(function (m) { return /^ntdll_/i.test(m.name) || /\\syswow64\\/i.test(m.path); })[0];
   if (guest)
    return { architecture: "x86", ntdll: guest.name, caveat: "" };
   return {
    architecture: "x86",
    ntdll: "ntdll",
    caveat: "The 32-bit ntdll is not in the module list: look for its name with lm m ntdll*."
   };
  }
  var ntdll = ntdlls.length > 0 ? ntdlls[0].name : "ntdll";
  var architecture = architectureOf(target);
  return { architecture: architecture, ntdll: ntdll, caveat: inferenceOf(target, architecture) };
 }
 function architectureOf(_a) {
  var machine = _a.machine, pointerSize = _a.pointerSize;
  if (machine !== "unknown" && machine !== "arm")
   return machine;
  return pointerSize === 4 ? "x86" : "x64";
 }
 function inferenceOf(_a, architecture) {
  var machine = _a.machine, isInferred = _a.isInferred;
  if (machine === "unknown" && isInferred)
   return "Nothing here tells the machine: the lines suppose ".concat(architecture, ". See with .effmach what it is.");
  var isSure = machine === "x86" || machine === architecture && !isInferred;
  return isSure ? "" : "The machine is inferred from the width of the addresses.";
 }
 function refuseImpossibleSize(architecture, size) {
  if (architecture === "x86" && size > 4294967295)
   throw new Error("A 32-bit process cannot ask for 0x".concat(size.toString(16), " bytes: the size must be below 4 GiB."));
 }
 var preparation = [".bpsync 1", "r $t1=0"];
 function breakpointTexts(architecture, ntdll, size) {
  var texts = [];
  allocationFunctions.forEach(function (api) {
   texts.push(modern(api, "log", architecture, ntdll, size));
   texts.push(modern(api, "stop", architecture, ntdll, size));
   texts.push(legacy(api, "log", architecture, ntdll, size));
   texts.push(legacy(api, "stop", architecture, ntdll, size));
   if (api === "RtlAllocateHeap" && architecture === "x86")
    texts.push(published(ntdll, size));
   if (api === "NtAllocateVirtualMemory")
    texts.push(alsoCommits(architecture, ntdll, size));
  });
  return texts;
 }
 function modern(api, action, architecture, ntdll, size, condition) {
  if (condition === void 0) { condition = sizeCondition(api, architecture, size).cpp; }
  var command = action === "log" ? logCommand(api, architecture) : "kb 12";
  return {
   Api: api,
   Action: action,
   Form: "modern",
   Command: "bp /w \"".concat(condition, "\" @@masm(").concat(ntdll, "!").concat(api, ") ").concat(quoted(command)),
   Proved: architecture !== "arm64",
   Note: noteOf(api)
  };
 }
 function alsoCommits(architecture, ntdll, size) {
  var condition = newRegionCondition(architecture, size);
  return __assign(__assign({}, modern("NtAllocateVirtualMemory", "log", architecture, ntdll, size, condition)), { Proved: architecture === "x64", Note: "the same, and commits that name no address: they reserve too" });
 }
 function legacy(api, action, architecture, ntdll, size) {
  var stack = architecture === "x86" ? "kb 8" : "kc 8";
  var hit = action === "log" ? "".concat(stack, "; gc") : stack;
  var condition = sizeCondition(api, architecture, size).masm;
  return {
   Api: api,
   Action: action,
   Form: "legacy",
   Command: "bp ".concat(ntdll, "!").concat(api, " \".if (").concat(condition, ") { ").concat(hit, " } .else { gc }\""),
   Proved: architecture !== "arm64",
   Note: "for debuggers without bp /w"
  };
 }
 function published(ntdll, size) {
  return {
   Api: "RtlAllocateHeap",
   Action: "stop",
   Form: "published",
   Command: "bp ".concat(ntdll, "!RtlAllocateHeap \"j(poi(@esp+c) = 0x0").concat(size.toString(16), ") 'k';'gc'\""),
   Proved: size < 2147483648,
   Note: "as published; only with radix 16 and sizes below 2 GB"
  };
 }
 function noteOf(api) {
  switch (api) {
   case "RtlAllocateHeap":
    return "malloc, new, HeapAlloc, LocalAlloc and CoTaskMemAlloc arrive here";
   case "RtlReAllocateHeap":
    return "the new size; a block that moves may also show as an allocation";
   case "NtAllocateVirtualMemory":
    return "new reservations whose size rounds up to this; the caller may have asked for less";
   case "NtMapViewOfSection":
    return "views of this size, or of a whole section (size 0)";
  }
 }
 var replaces = "bp replaces a breakpoint that is already at that address; look with bl first, or use setAllocBreakpoint, which does not.";
 function warningsFor(architecture, isLive2, isWow64) {
  var warnings = [
   "Every call of the function stops the target for a moment: it becomes very much slower.",
   "With several threads hits are lost while one of them steps over the breakpoint: a count is a lower bound; the stack is the evidence."
  ];
  if (!isLive2)
   warnings.push("For a live target: a dump cannot run, so set it in the process while it leaks.");
  if (isWow64)
   warnings.push("32-bit code in a 64-bit debugger: type .effmach x86 first. Not tried on a live WOW64 process.");
  if (architecture === "arm64")
   warnings.push("ARM64 forms follow the calling convention by analogy; they were not proved on a live process.");
  return warnings;
 }
 function listOf(items, one, many3) {
  if (many3 === void 0) { many3 = "".concat(one, "s"); }
  var list2 = items.slice();
  var text = "".concat(list2.length, " ").concat(list2.length === 1 ? one : many3);
  Object.defineProperty(list2, "toString", { value: function () { return text; }, enumerable: false });
  return list2;
 }
 var columns3 = [
  { Name: "Api", Kind: "text", Help: "Function the breakpoint is set on" },
  {
   Name: "Action",
   Kind: "text",
   Help: "log: print a stack per hit and go on; stop: break in at the first match"
  },
  {
   Name: "Form",
   Kind: "text",
   Help: "modern: bp /w; legacy: .if, for old debuggers; published: the classic j form"
  },
  { Name: "Command", Kind: "line", Help: "The line to type" },
  { Name: "Proved", Kind: "text", Help: "This form was counted on live processes of this architecture" },
  { Name: "Note", Kind: "text", Help: "What it catches" }
 ];
 var factColumns = [
  { Name: "Size", Kind: "size", Help: "Bytes asked for" },
  { Name: "Machine", Kind: "text", Help: "Calling convention of the lines" },
  { Name: "Module", Kind: "text", Help: "The ntdll that this process allocates through" },
  { Name: "Prepare", Kind: "line", Help: "Typed once before" },
  { Name: "Warnings", Kind: "text", Help: "To know before typing any of them" }
 ];
 function ask2(open, args) {
  var debuggee = open();
  var size = args[0];
  var module = allocatorModule(debuggee);
  refuseImpossibleSize(module.architecture, size);
  var wanted = String(args[1] || "").toLowerCase();
  var texts = breakpointTexts(module.architecture, module.ntdll, size).filter(function (text) { return text.Api.toLowerCase().indexOf(wanted) >= 0; });
  if (texts.length === 0)
   throw new Error("There is no function ".concat(plain(wanted), " here. Known: ").concat(allocationFunctions.join(", "), "."));
  var _a = debuggee.target, kind = _a.kind, isWow64 = _a.isWow64;
  var warnings = warningsFor(module.architecture, kind === "live", isWow64);
  warnings.splice(2, 0, replaces);
  if (module.caveat !== "")
   warnings.push(module.caveat);
  return new Table(columns3, texts.length, function (i) { return (__assign(__assign({}, texts[i]), { Proved: texts[i].Proved && !isWow64 })); }, {
   text: "".concat(texts.length, " lines that catch ").concat(hex2(size), " bytes, ").concat(module.architecture),
   rowText: function (row4) { return row4.Command; },
   facts: {
    Size: size,
    Machine: module.architecture,
    Module: module.ntdll,
    Prepare: listOf(preparation, "command"),
    Warnings: sentences(warnings)
   },
   factColumns: factColumns
  });
 }
 var allocBreakpoint = {
  name: "allocBreakpoint",
  help: "Breakpoint lines that catch the next allocation of a size: heap, reallocation, virtual memory, views",
  parameters: [
   { name: "size", type: "number", isAllocationSize: true, help: "bytes, e.g. 0xa45c" },
   {
    name: "api",
    type: "text",
    help: "one function only, or a part of its name, e.g. MapView",
    default: ""
   }
  ],
  example: {
   input: "samples/logs/000-heap-fixed-size-x86.log",
   call: "allocBreakpoint(0xa45c)",
   output: [
    "@$scriptContents.allocBreakpoint(0xa45c) : 18 lines that catch 0xa45c bytes, x86",
    "    RowCount         : 18",
    "    Size             : 0xa45c",
    "    Machine          : x86",
    "    Module           : ntdll",
    "    Prepare          : 2 commands",
    "    Warnings         : Every call of the function stops the target for a moment: it becomes very much slower. With several threads hits are lost while one of them steps over the breakpoint: a count is a lower bound; the stack is the evidence. bp replaces a breakpoint that is already at that address; look with bl first, or use setAllocBreakpoint, which does not. For a live target: a dump cannot run, so set it in the process while it leaks.",
    '    [0x0]            : bp /w "*(unsigned int*)(@esp+0xc) == 0xa45c" @@masm(ntdll!RtlAllocateHeap) "kb 8; gc"'
   ]
  },
  ask: ask2
 };
 function undoubled(line) {
  var cells = words(line);
  var half = Math.floor(cells.length / 2);
  if (half < 1 || cells.length % 2 === 0)
   return null;
  for (var i = 0; i < half; i++)
   if (cells[i] !== cells[half + i])
    return null;
  return cells.slice(0, half).join(" ") + " " + oneSymbol(cells[2 * half]);
 }
 function oneSymbol(text) {
  var plus = text.indexOf("++");
  if (plus < 0)
   return oneHalf(text);
  return oneHalf(text.slice(0, plus)) + "+" + oneHalf(text.slice(plus + 2));
 }
 function oneHalf(text) {
  var half = text.slice(0, Math.ceil(text.length / 2));
  var isTwice = half === text.slice(half.length) || text.split("!").length === 3;
  return isTwice ? half : text;
 }
 function splitSource(line) {
  var text = line.trim();
  var open = text.lastIndexOf("[");
  var inside = open >= 0 && text.charAt(text.length - 1) === "]" ? text.slice(open + 1, -1) : "";
  return / @ \d+$/.test(inside) ? { text: text.slice(0, open).trim(), source: inside } : { text: text, source: null };
 }
 var ADDRESS2 = "(?:[0-9a-f]{8}`[0-9a-f]{8}|[0-9a-f]{16}|[0-9a-f]{8}|--------`--------|--------)";
 var FRAME = new RegExp("^(?:([0-9a-f]{2,4}) +)?(\\(Inline(?: Function)?\\)|".concat(ADDRESS2, ") +(").concat(ADDRESS2, ")((?: +").concat(ADDRESS2, ")*) +(?!:)(\\S.*)$"), "i");
 var COLON_FRAME = new RegExp("^(?:([0-9a-f]{2,4}) +)?(?:(\\(Inline Function\\)|".concat(ADDRESS2, ") +)?(").concat(ADDRESS2, ") +: (").concat(ADDRESS2, "(?: +").concat(ADDRESS2, ")*) +: (\\S.*)$"), "i");
 var SYMBOL_FRAME = /^(?:([0-9a-f]{2}) +)?([^\s!()]+!\S.*)$/i;
 var BARE_FRAME = /^(?:([0-9a-f]{2}) +)?([a-z_][\w.]*|0x[0-9a-f`]+)$/i;
 var HEADER = /^(?:# +)?(?:Memory +)?(?:ChildEBP|Child-SP|RetAddr|Call Site)\b/;
 var DOUBLED_HEADER = /^ChildEBPChildEBP/;
 var UNRELIABLE = /^WARNING: (?:Stack unwind information not available|Frame IP not in any known module)/;
 var FRAME_NOTE = / \((?:FPO|CONV|Inline Function)\b.*$/;
 function parseStack(lines) {
  var draft = { stacks: [], doubled: false, unreliable: false, namesOnly: false };
  var unread = new UnreadLines();
  for (var i = 0; i < lines.length; i++) {
   var text = lines[i].trim();
   var single = draft.doubled ? undoubled(text) || text : text;
   if (!readHeading(draft, text) && !readFrame(draft, single))
    unread.file(text);
  }
  var stacks = draft.stacks, doubled = draft.doubled, unreliable = draft.unreliable;
  var frames = stacks.length > 0 ? stacks[0].frames : [];
  return { frames: frames, stacks: stacks, doubled: doubled, unreliable: unreliable, skipped: unread.skipped, truncated: unread.truncated };
 }
 function readHeading(draft, text) {
  var thread = readThread(text);
  var header = HEADER.test(text);
  var doubled = DOUBLED_HEADER.test(text);
  var unreliable = UNRELIABLE.test(text);
  var last = draft.stacks[draft.stacks.length - 1];
  if (thread)
   draft.stacks.push({ thread: thread.number, frames: [] });
  else if ((header || doubled) && (!last || last.frames.length > 0))
   draft.stacks.push({ thread: null, frames: [] });
  if (header)
   draft.namesOnly = /^(?:# +)?Call Site/.test(text);
  if (doubled)
   draft.doubled = true;
  if (unreliable)
   draft.unreliable = true;
  return thread !== null || header || doubled || unreliable;
 }
 function readFrame(draft, text) {
  var frame = addressedFrame(text) || (draft.namesOnly ? namedFrame(text) : null);
  var frames = draft.stacks.length > 0 ? draft.stacks[draft.stacks.length - 1].frames : [];
  if (frame) {
   if (draft.stacks.length === 0)
    draft.stacks.push({ thread: null, frames: frames });
   frames.push(frame);
   return true;
  }
  var last = frames[frames.length - 1];
  var wrapped = splitSource(text);
  if (!last || wrapped.source === null || wrapped.text !== "")
   return false;
  frames[frames.length - 1] = __assign(__assign({}, last), { source: wrapped.source });
  return true;
 }
 function addressedFrame(text) {
  var cells = COLON_FRAME.exec(text) || FRAME.exec(text);
  if (!cells)
   return null;
  var _a = symbolOf(cells[5]), symbol = _a.symbol, source2 = _a.source;
  return {
   number: cells[1] === void 0 ? null : hex(cells[1]),
   child: cells[2] === void 0 ? null : known(cells[2]),
   returnAddress: known(cells[3]),
   args: words(cells[4]).map(hex).filter(isNumber),
   symbol: symbol,
   source: source2
  };
 }
 function namedFrame(text) {
  var cells = SYMBOL_FRAME.exec(text) || BARE_FRAME.exec(text);
  if (!cells)
   return null;
  var _a = symbolOf(cells[2]), symbol = _a.symbol, source2 = _a.source;
  var number = cells[1] === void 0 ? null : hex(cells[1]);
  return { number: number, child: null, returnAddress: null, args: [], symbol: symbol, source: source2 };
 }
 function symbolOf(text) {
  var split = splitSource(text);
  return { symbol: split.text.replace(FRAME_NOTE, ""), source: split.source };
 }
 function known(text) {
  var value = hex(text);
  return isNumber(value) ? value : null;
 }
 function isNumber(value) {
  return !Number.isNaN(value);
 }
 var HIT = new RegExp("^\\[([0-9a-f]+)\\] (?:heap=(".concat(HEX, ") )?size=(").concat(HEX, ")$"), "i");
 var BLOCK = new RegExp("^\\[([0-9a-f]+)\\] block=(".concat(HEX, ")$"), "i");
 function parseAllocationHits(lines) {
  var drafts = draftsOf(lines);
  var unread = new UnreadLines();
  var hits = [];
  var unreliable = false;
  var _loop_2 = function (i) {
   var _a = drafts[i], thread = _a.thread, heap = _a.heap, size = _a.size, block = _a.block;
   var parsed = parseStack(drafts[i].lines);
   unreliable = unreliable || parsed.unreliable;
   if (parsed.truncated)
    unread.markTruncated();
   parsed.stacks.forEach(function (stack, position) {
    var known3 = position === 0 ? { thread: thread, heap: heap, size: size, block: block } : nothing;
    if (stack.frames.length === 0)
     return;
    var frames = stack.frames.map(function (frame) { return frame.symbol; });
    hits.push(__assign(__assign({}, known3), { frames: frames, args: stack.frames[0].args }));
   });
  };
  for (var i = 0; i < drafts.length; i++) {
   _loop_2(i);
  }
  return { hits: hits, unreliable: unreliable, skipped: unread.skipped, truncated: unread.truncated };
 }
 var nothing = { thread: null, heap: null, size: null, block: null };
 function draftsOf(lines) {
  var drafts = [__assign(__assign({}, nothing), { lines: [] })];
  for (var i = 0; i < lines.length; i++) {
   var text = lines[i].trim();
   var hit = HIT.exec(text);
   var block = BLOCK.exec(text);
   if (hit)
    drafts.push({
     thread: hex(hit[1]),
     heap: hit[2] === void 0 ? null : hex(hit[2]),
     size: hex(hit[3]),
     block: null,
     lines: []
    });
   else if (block)
    giveBlock(drafts, hex(block[1]), hex(block[2]));
   else
    drafts[drafts.length - 1].lines.push(lines[i]);
  }
  return drafts;
 }
 function giveBlock(drafts, thread, block) {
  for (var i = drafts.length - 1; i > 0; i--) {
   var draft = drafts[i];
   if (draft.thread !== thread)
    continue;
   if (draft.block === null)
    draft.block = block;
   return;
  }
 }
 var allocatorModules = /^(ntdll(_[0-9a-f]+)?|kernel32|kernelbase|msvcr[^!+]*|msvcp[^!+]*|ucrtbased?|vcruntime[^!+]*|verifier|wow64[^!+]*)$/i;
 var allocationFunction = /!(Rtl(?:Re)?AllocateHeap|(?:Nt|Zw)AllocateVirtualMemory|(?:Nt|Zw)MapViewOfSection)\b/;
 function allocationFunctionOf(symbol) {
  var found = allocationFunction.exec(symbol);
  return found ? found[1].replace(/^Zw/, "Nt") : null;
 }
 function foreignFrames(symbols) {
  return symbols.filter(function (symbol) { return !allocatorModules.test(symbol.split(/[!+]/)[0]); });
 }
 function recordedHits(debuggee) {
  var lines = [];
  recorded(debuggee, /^(g|gc|k[a-z]*)( |$)/).forEach(function (recording) {
   for (var i = 0; i < recording.lines.length; i++)
    lines.push(recording.lines[i]);
  });
  var parsed = parseAllocationHits(lines);
  var hits = [];
  parsed.hits.forEach(function (hit) {
   var api = hit.frames.length === 0 ? null : allocationFunctionOf(hit.frames[0]);
   if (api === null)
    return;
   var frames = hit.frames.slice(1);
   var owner = foreignFrames(frames)[0] || hit.frames[0];
   var passed = debuggee.target.pointerSize === 4 ? argumentsOf(api, hit.args) : unknown;
   var _a = __assign(__assign({}, passed), known2(hit)), heap = _a.heap, size = _a.size;
   hits.push({ api: api, thread: hit.thread, heap: heap, size: size, block: hit.block, frames: frames, owner: owner });
  });
  var unreliable = parsed.unreliable, truncated = parsed.truncated;
  return { hits: hits, oneThread: oneThread(debuggee.recordings()), unreliable: unreliable, truncated: truncated };
 }
 function known2(_a) {
  var heap = _a.heap, size = _a.size;
  return size === null ? {} : { heap: heap, size: size };
 }
 var unknown = { heap: null, size: null };
 function argumentsOf(api, args) {
  return api === "RtlAllocateHeap" && args.length >= 3 ? { heap: args[0], size: args[2] } : unknown;
 }
 var oneThreadRemark = /^\* leakscope: one thread$/;
 var moreThreadsRemark = /^\* leakscope: (\d+ threads|another thread started)$/;
 function oneThread(recordings) {
  var says2 = function (pattern) { return recordings.some(function (_a) {
   var command = _a.command;
   return pattern.test(command.trim());
  }); };
  if (says2(moreThreadsRemark))
   return false;
  return says2(oneThreadRemark) ? true : null;
 }
 var columns4 = [
  { Name: "Hits", Kind: "count", Help: "How often this stack was logged" },
  { Name: "Bytes", Kind: "bytes", Help: "What it asked for in all; blank where sizes were not logged" },
  { Name: "Owner", Kind: "text", Help: "First frame outside of allocator and run time" },
  { Name: "CalledBy", Kind: "text", Help: "The next frames, innermost first" },
  { Name: "Size", Kind: "size", Help: "Bytes of one allocation, where all are equal" },
  { Name: "Heaps", Kind: "text", Help: "Heaps that were asked", Detail: true },
  { Name: "Threads", Kind: "text", Help: "OS ids of the threads that asked", Detail: true },
  { Name: "Stack", Kind: "object", Help: "All frames that were logged, innermost first", Detail: true },
  { Name: "Blocks", Kind: "object", Help: "Addresses of the new blocks, where logged", Detail: true }
 ];
 var factColumns2 = [
  { Name: "Hits", Kind: "count", Help: "Logged allocations" },
  { Name: "Bytes", Kind: "bytes", Help: "What they asked for" },
  { Name: "Count", Kind: "text", Help: "Whether every allocation was logged, or at least these" },
  { Name: "Threads", Kind: "count", Help: "Threads that allocated" },
  { Name: "Caveats", Kind: "text", Help: "What the log does not hold" }
 ];
 function ask3(open) {
  var debuggee = open();
  if (debuggee.target.kind !== "log")
   return cannotTell("Stacks of allocations come out of a log that a breakpoint wrote, and this is a ".concat(debuggee.target.kind, ". Ask with leakscope attach <pid> alloc-breakpoint <size> --log hits.log, or paste a line of allocBreakpoint(<size>) while a log is open."));
  var recordedOnes = recordedHits(debuggee);
  if (recordedOnes.hits.length === 0)
   return cannotTell("The log holds no stack that begins in an allocation function: no breakpoint of allocBreakpoint was hit. Blocks of a heap come from RtlAllocateHeap, regions from NtAllocateVirtualMemory, views from NtMapViewOfSection: a breakpoint on one of them does not see the others.");
  return tableOf(debuggee, recordedOnes);
 }
 function tableOf(debuggee, _a) {
  var hits = _a.hits, oneThread2 = _a.oneThread, unreliable = _a.unreliable, truncated = _a.truncated;
  var groups = groupsOf(hits);
  var threads = distinct(hits.map(function (hit) { return hit.thread; })).length;
  var total = bytesOf2(hits);
  var sum2 = total === void 0 ? "" : ", ".concat(bytes(total));
  var times = hits.length === 1 ? "1 allocation" : "".concat(count(hits.length), " allocations");
  return new Table(columns4, groups.length, function (i) { return rowOf(groups[i], debuggee.target.pointerSize); }, {
   text: "".concat(oneThread2 === true ? "" : "at least ").concat(times, " from ").concat(groups.length === 1 ? "1 stack" : "".concat(groups.length, " stacks")).concat(sum2),
   rowText: function (row4) { return "".concat(count(row4.Hits), " x ").concat(row4.Owner); },
   facts: {
    Hits: hits.length,
    Bytes: total,
    Count: counted(oneThread2, threads),
    Threads: threads === 0 ? void 0 : threads,
    Caveats: sentences(caveats(hits, unreliable, truncated))
   },
   factColumns: factColumns2
  });
 }
 function groupsOf(hits) {
  var groups = [];
  var byStack = Object.create(null);
  hits.forEach(function (hit) {
   var key = "".concat(hit.api, "\n").concat(hit.frames.join("\n"));
   var group = byStack[key];
   if (group === void 0) {
    group = { first: hit, hits: [] };
    byStack[key] = group;
    groups.push(group);
   }
   group.hits.push(hit);
  });
  return groups.sort(function (a, b) { return (bytesOf2(b.hits) || 0) - (bytesOf2(a.hits) || 0) || b.hits.length - a.hits.length; });
 }
 function bytesOf2(hits) {
  var sum2 = 0;
  for (var i = 0; i < hits.length; i++) {
   var size = hits[i].size;
   if (size === null)
    return void 0;
   sum2 += size;
  }
  return sum2;
 }
 function distinct(values2) {
  var found = [];
  values2.forEach(function (value) {
   if (value !== null && found.indexOf(value) < 0)
    found.push(value);
  });
  return found;
 }
 var callersShown = 3;
 function rowOf(_a, pointerSize) {
  var first = _a.first, hits = _a.hits;
  var sizes = distinct(hits.map(function (hit) { return hit.size; }));
  var heaps2 = distinct(hits.map(function (hit) { return hit.heap; })).map(function (heap) { return addressText(heap, pointerSize); });
  var threads = distinct(hits.map(function (hit) { return hit.thread; }));
  var blocks = distinct(hits.map(function (hit) { return hit.block; }));
  var owner = first.frames.indexOf(first.owner);
  var callers = first.frames.slice(owner + 1, owner + 1 + callersShown);
  return {
   Hits: hits.length,
   Bytes: bytesOf2(hits),
   Owner: first.owner,
   CalledBy: callers.join(" < "),
   Size: sizes.length === 1 ? sizes[0] : void 0,
   Heaps: heaps2.length === 0 ? void 0 : heaps2.join(", "),
   Threads: threads.length === 0 ? void 0 : threads.map(hex2).join(", "),
   Stack: listOf(first.frames, "frame"),
   Blocks: blocks.length === 0 ? void 0 : listOf(blocks.map(function (block) { return addressText(block, pointerSize); }), "block")
  };
 }
 function counted(oneThread2, threads) {
  if (oneThread2 === true)
   return "exact: the process had one thread";
  var lost = "while one thread steps over the breakpoint, allocations of the others are not seen";
  if (oneThread2 === false || threads > 1)
   return "a lower bound: ".concat(lost);
  return "a lower bound, unless the process had one thread: ".concat(lost);
 }
 function caveats(hits, unreliable, truncated) {
  var sentencesSaid = [];
  var without = hits.filter(function (hit) { return hit.size === null; }).length;
  if (without > 0)
   sentencesSaid.push("The log does not tell the size of ".concat(without === 1 ? "1 hit" : "".concat(count(without), " hits"), "."));
  if (hits.some(function (hit) { return hit.frames.some(function (frame) { return frame.indexOf("!") > 0 && frame.indexOf("+0x") < 0; }); }))
   sentencesSaid.push("Functions are named by the nearest symbol before the address: without a PDB that is the nearest export, so the module is right and the function may be another one of it.");
  if (unreliable)
   sentencesSaid.push("The debugger had no unwind information for some frames, which may be wrong.");
  if (truncated)
   sentencesSaid.push("The log says itself that part of it is missing.");
  return sentencesSaid;
 }
 var allocationStacks = {
  name: "allocationStacks",
  help: "Who allocated: the stacks that a size breakpoint logged, with hits and bytes; over a log",
  parameters: [],
  example: {
   input: "samples/logs/000-heap-fixed-size-x86.log",
   call: "allocationStacks()",
   output: [
    "@$scriptContents.allocationStacks() : at least 1 allocation from 1 stack",
    "    RowCount         : 1",
    "    Hits             : 1",
    "    Count            : a lower bound, unless the process had one thread: while one thread steps over the breakpoint, allocations of the others are not seen",
    "    Caveats          : The log does not tell the size of 1 hit. The debugger had no unwind information for some frames, which may be wrong.",
    "    [0x0]            : 1 x mfnspstd32+0xba7e"
   ]
  },
  ask: ask3
 };
 var ROW6 = /^([0-9a-f]+)\s+([0-9a-f]+)\s+-\s*([0-9a-f]+)\s*\(\s*([\d.]+)\s*\)/i;
 var FURNITURE7 = /^(?:size +#blocks|Running )/i;
 function parseHeapStat(lines) {
  return parseHeapStats(lines)[0];
 }
 function parseHeapStats(lines) {
  var drafts = [emptyDraft()];
  for (var i = 0; i < lines.length; i++) {
   var text = lines[i].trim();
   var heading = /^heap @ (\S+)/i.exec(text);
   var heap = heading ? hex(heading[1]) : NaN;
   var current = drafts[drafts.length - 1];
   if (Number.isNaN(heap))
    readLine2(current, text);
   else if (current.heap === null && current.rows.length === 0)
    current.heap = heap;
   else if (current.heap !== heap)
    drafts.push(__assign(__assign({}, emptyDraft()), { heap: heap }));
  }
  return drafts.map(finish);
 }
 function emptyDraft() {
  return { heap: null, groupBy: null, maxRows: null, rows: [], rejected: [], unread: new UnreadLines() };
 }
 function finish(draft) {
  var unread = draft.unread, figures = __rest(draft, ["unread"]);
  return __assign(__assign({}, figures), { skipped: unread.skipped, truncated: unread.truncated });
 }
 function readLine2(draft, text) {
  var group = /^group-by: *(\S+)(?: +max-display: *(\d+))?/.exec(text);
  var cells = group ? null : ROW6.exec(text);
  if (group) {
   draft.groupBy = group[1];
   draft.maxRows = group[2] === void 0 ? null : decimal(group[2]);
  }
  else if (cells) {
   var size = hex(cells[1]);
   var count2 = hex(cells[2]);
   var bytes2 = hex(cells[3]);
   if (size * count2 === bytes2)
    draft.rows.push({ size: size, count: count2, bytes: bytes2, percent: parseFloat(cells[4]) });
   else
    draft.rejected.push(text);
  }
  else if (!FURNITURE7.test(text)) {
   draft.unread.file(text);
  }
 }
 var FRAGMENTATION = /^(External|Virtual address) +fragmentation +(\d+) *%/i;
 var FURNITURE8 = /^(?:Heap +(?:Flags|Address)|\(k\)|NT HEAP STATS|SEGMENT HEAP STATS|Affinity manager|- (?:Virtual affinity|Current entries|Statistics)|Virtual block:|NtGlobalFlag enables|Global +|Process +Total|Total +)/i;
 var BOX_END = /^(?:LFH Key|Termination on corruption|Heap +Flags)/;
 function parseHeapSummary(lines) {
  var draft = { heaps: [], segmentHeaps: [], debuggingAids: [] };
  var unread = new UnreadLines();
  var place = "table";
  for (var i = 0; i < lines.length; i++) {
   var text = lines[i].trim();
   if (text.indexOf("HEAP ERROR DETECTED") >= 0)
    place = "error";
   else if (/^NtGlobalFlag enables/.test(text))
    place = "aids";
   else if (place === "error" && !BOX_END.test(text))
    readError(draft, text);
   else if (place === "aids" && /^[a-z][a-z ]+$/.test(text))
    draft.debuggingAids.push(text);
   else {
    place = "table";
    if (!readLine3(draft, text))
     unread.file(text);
   }
  }
  return __assign(__assign({}, draft), { skipped: unread.skipped, truncated: unread.truncated });
 }
 function readLine3(draft, text) {
  var row4 = heapRow(text);
  if (row4)
   draft.heaps.push(row4);
  var segmentHeap = row4 ? null : segmentHeapRow(text);
  if (segmentHeap)
   draft.segmentHeaps.push(segmentHeap);
  return row4 !== null || segmentHeap !== null || readSetting(draft, text) || FURNITURE8.test(text);
 }
 function heapRow(text) {
  var cells = words(text);
  if (cells.length !== 10 && cells.length !== 11)
   return null;
  var frontEnd = frontEndOf(cells[10]);
  var sizes = cells.slice(2, 9).map(decimal);
  var lockContention = hex(cells[9]);
  var address = hex(cells[0]);
  var flags = hex(cells[1]);
  if (frontEnd === null || sizes.some(Number.isNaN) || Number.isNaN(address + flags + lockContention))
   return null;
  return {
   address: address,
   flags: flags,
   reserveKb: sizes[0],
   commitKb: sizes[1],
   virtualKb: sizes[2],
   freeKb: sizes[3],
   freeListLength: sizes[4],
   uncommittedRanges: sizes[5],
   virtualBlocks: sizes[6],
   lockContention: lockContention,
   frontEnd: frontEnd
  };
 }
 function frontEndOf(cell2) {
  if (cell2 === void 0)
   return "none";
  if (cell2 === "LFH")
   return "LFH";
  return cell2 === "L" ? "lookaside" : null;
 }
 function segmentHeapRow(text) {
  var cells = words(text);
  if (cells.length !== 6 || cells[1].toLowerCase() !== "ddeeddee")
   return null;
  var row4 = {
   address: hex(cells[0]),
   flags: hex(cells[2]),
   index: decimal(cells[3]),
   reserveKb: decimal(cells[4]),
   commitKb: decimal(cells[5])
  };
  return Number.isNaN(row4.address + row4.flags + row4.index + row4.reserveKb + row4.commitKb) ? null : row4;
 }
 function readSetting(draft, text) {
  var key = /^LFH Key *: *(0x[0-9a-f]+)/i.exec(text);
  if (key)
   draft.lfhKey = key[1];
  var corruption = /^Termination on corruption *: *(ENABLED|DISABLED)/.exec(text);
  if (corruption)
   draft.terminationOnCorruption = corruption[1] === "ENABLED";
  var fragmentation = FRAGMENTATION.exec(text);
  var last = draft.heaps[draft.heaps.length - 1];
  if (fragmentation && last) {
   var percent2 = decimal(fragmentation[2]);
   var external = fragmentation[1].toLowerCase() === "external";
   draft.heaps[draft.heaps.length - 1] = external ? __assign(__assign({}, last), { externalFragmentation: percent2 }) : __assign(__assign({}, last), { virtualFragmentation: percent2 });
  }
  return key !== null || corruption !== null || fragmentation !== null && last !== void 0;
 }
 function readError(draft, text) {
  var fact2 = /^(Heap address|Error address|Error type): +(\S+)/.exec(text);
  if (!fact2)
   return;
  var error = draft.heapError || { type: "", heap: null, address: null };
  if (fact2[1] === "Error type")
   draft.heapError = __assign(__assign({}, error), { type: fact2[2] });
  else if (fact2[1] === "Heap address")
   draft.heapError = __assign(__assign({}, error), { heap: hex(fact2[2]) });
  else
   draft.heapError = __assign(__assign({}, error), { address: hex(fact2[2]) });
 }
 function reportedHeaps(debuggee) {
  var output = latest(debuggee, "!heap -s", /^!heap -s( |$)/);
  if (!output.known)
   return output;
  var summary = parseHeapSummary(output.value);
  if (summary.heaps.length === 0)
   return { known: false, why: "!heap -s printed no heap that could be read." };
  var heaps2 = summary.heaps.map(function (row4) { return ({
   address: row4.address,
   reserve: row4.reserveKb * 1024,
   commit: row4.commitKb * 1024,
   free: row4.freeKb * 1024,
   flags: row4.flags,
   frontEnd: row4.frontEnd,
   uncommittedRanges: row4.uncommittedRanges,
   virtualBlocks: row4.virtualBlocks,
   externalFragmentation: row4.externalFragmentation,
   virtualFragmentation: row4.virtualFragmentation
  }); }).sort(function (a, b) { return b.commit - a.commit || a.address - b.address; });
  var commit = heaps2.reduce(function (sum2, heap) { return sum2 + heap.commit; }, 0);
  return { known: true, value: { heaps: heaps2, commit: commit }, caveats: caveatsOf(summary) };
 }
 function caveatsOf(summary) {
  var caveats2 = [];
  if (summary.segmentHeaps.length > 0)
   caveats2.push("".concat(summary.segmentHeaps.length, " segment heaps are listed apart and not in these figures."));
  if (summary.skipped.count > 0)
   caveats2.push("".concat(summary.skipped.count, " lines of !heap -s were not understood."));
  return caveats2;
 }
 function reportedSizeClasses(debuggee, heap) {
  var address = heap.toString(16);
  var pattern = statisticsPattern(heap);
  var output = latest(debuggee, "!heap -stat -h ".concat(address), pattern);
  if (!output.known)
   return output;
  var classes = sizeClassesOf(parseHeapStat(output.value), heap);
  return classes.classes.length === 0 ? {
   known: false,
   why: ["!heap -stat -h ".concat(address, " printed no row to be trusted.")].concat(classes.caveats).join(" ")
  } : { known: true, value: classes, caveats: classes.caveats };
 }
 function statisticsPattern(heap) {
  return new RegExp("^!heap -stat -h (0x)?0*".concat(grouped(heap), "( |$)"));
 }
 function grouped(address) {
  return address.toString(16).replace(/(?=.{8}$)/, "`?");
 }
 function recordedGrowth(debuggee, heap, size) {
  var listings = recorded(debuggee, statisticsPattern(heap));
  if (listings.length < 2)
   return null;
  var first = listings[0];
  var last = listings[listings.length - 1];
  var count2 = function (lines) {
   var row4 = parseHeapStat(lines).rows.filter(function (one) { return one.size === size; })[0];
   return row4 ? row4.count : 0;
  };
  return { from: count2(first.lines), to: count2(last.lines), lines: [first.line, last.line] };
 }
 function latest(debuggee, command, pattern) {
  if (debuggee.target.kind === "log") {
   var found = recorded(debuggee, pattern).pop();
   return found ? { known: true, value: found.lines, caveats: [] } : { known: false, why: "The log does not hold ".concat(command, ".") };
  }
  var output = debuggee.run(command);
  return output.outcome === "answered" ? { known: true, value: output.lines, caveats: [] } : { known: false, why: output.why === "" ? "".concat(command, " gave no answer.") : output.why };
 }
 var usualMaximum = 20;
 function sizeClassesOf(statistics, heap) {
  var classes = statistics.rows.map(function (row4) { return ({
   size: row4.size,
   count: row4.count,
   total: row4.bytes,
   percent: row4.percent
  }); });
  var covered = classes.reduce(function (sum2, row4) { return sum2 + row4.percent; }, 0);
  return {
   heap: heap,
   classes: classes,
   busy: isWhole(statistics) ? listedBytes(classes) : impliedBusy(classes),
   covered: Math.round(covered * 100) / 100,
   caveats: statisticsCaveats(statistics)
  };
 }
 function isWhole(statistics) {
  var maximum = statistics.maxRows === null ? usualMaximum : statistics.maxRows;
  return !statistics.truncated && statistics.rejected.length === 0 && statistics.rows.length < maximum;
 }
 function statisticsCaveats(statistics) {
  var caveats2 = [];
  if (statistics.truncated)
   caveats2.push("The listing of size classes is cut: more classes may follow.");
  if (statistics.rejected.length > 0)
   caveats2.push("".concat(statistics.rejected.length, " rows contradict themselves (size x count is not the total) and are left out."));
  if (statistics.skipped.count > 0)
   caveats2.push("".concat(statistics.skipped.count, " lines of !heap -stat were not understood."));
  return caveats2;
 }
 function listedBytes(classes) {
  return classes.reduce(function (sum2, row4) { return sum2 + row4.total; }, 0);
 }
 var rounding = 5e-3;
 function impliedBusy(classes) {
  var low = 0;
  var high = Number.POSITIVE_INFINITY;
  classes.forEach(function (row4) {
   if (row4.percent <= rounding)
    return;
   low = Math.max(low, row4.total * 100 / (row4.percent + rounding));
   high = Math.min(high, row4.total * 100 / (row4.percent - rounding));
  });
  if (high === Number.POSITIVE_INFINITY || low > high)
   return null;
  return Math.max(listedBytes(classes), Math.round((low + high) / 2));
 }
 var columns5 = [
  { Name: "Size", Kind: "size", Help: "Bytes of one block" },
  { Name: "Count", Kind: "count", Help: "Number of blocks" },
  { Name: "Bytes", Kind: "bytes", Help: "Size times count" },
  { Name: "Share", Kind: "percent", Help: "Percent of the busy bytes of the heap" },
  { Name: "Pattern", Kind: "text", Help: "many equal, few, or one large block" }
 ];
 var factColumns3 = [
  { Name: "Heap", Kind: "address", Help: "Address of the heap" },
  { Name: "Commit", Kind: "bytes", Help: "Committed bytes of the heap" },
  { Name: "Free", Kind: "bytes", Help: "Bytes in free blocks" },
  { Name: "Busy", Kind: "bytes", Help: "Busy bytes that the percentages imply" },
  { Name: "Listed", Kind: "bytes", Help: "Busy bytes in the rows below" },
  { Name: "Caveats", Kind: "text", Help: "What the listing does not hold" },
  { Name: "NotCovered", Kind: "bytes", Help: "Commit less free less busy: no row describes it" }
 ];
 function ask4(open, args) {
  var debuggee = open();
  var all = reportedHeaps(debuggee);
  var asked = args[0];
  var heap = typeof asked === "number" ? asked : firstWithClasses(debuggee, all.known ? all.value.heaps : []);
  if (heap === null)
   return cannotTell(all.known ? "No size classes (!heap -stat -h) are to be had for any heap." : all.why);
  var classes = reportedSizeClasses(debuggee, heap);
  if (!classes.known)
   return cannotTell(classes.why);
  var own = all.known ? all.value.heaps.filter(function (one) { return one.address === heap; })[0] : void 0;
  return tableOf2(debuggee, classes.value, own);
 }
 function firstWithClasses(debuggee, heaps2) {
  var found = heaps2.filter(function (heap, i) { return debuggee.target.kind === "log" ? reportedSizeClasses(debuggee, heap.address).known : i === 0; })[0];
  return found ? found.address : null;
 }
 function tableOf2(debuggee, classes, heap) {
  var rows = classes.classes;
  var listed2 = rows.reduce(function (sum2, row4) { return sum2 + row4.total; }, 0);
  var name2 = addressText(classes.heap, debuggee.target.pointerSize);
  return new Table(columns5, rows.length, function (i) { return rowOf2(rows[i]); }, {
   text: "heap ".concat(name2, ": ").concat(rows.length, " size classes, ").concat(bytes(listed2), ", ").concat(percent(classes.covered), " of its busy bytes (!heap -stat -h ").concat(name2, ")"),
   rowText: function (row4) { return "".concat(hex2(row4.Size), " x ").concat(count(row4.Count), " = ").concat(bytes(row4.Bytes), ", ").concat(row4.Pattern); },
   facts: reconciliation(classes, heap, listed2),
   factColumns: factColumns3
  });
 }
 function reconciliation(classes, heap, listed2) {
  var busy = classes.busy === null ? listed2 : classes.busy;
  var facts = { Heap: classes.heap, Busy: busy, Listed: listed2, Caveats: sentences(classes.caveats) };
  if (heap === void 0)
   return facts;
  return {
   Heap: classes.heap,
   Commit: heap.commit,
   Free: heap.free,
   Busy: busy,
   Listed: listed2,
   NotCovered: Math.max(0, heap.commit - heap.free - busy),
   Caveats: sentences(classes.caveats)
  };
 }
 function rowOf2(row4) {
  return {
   Size: row4.size,
   Count: row4.count,
   Bytes: row4.total,
   Share: row4.percent,
   Pattern: row4.count >= 100 ? "many equal" : row4.count === 1 ? "one block" : "few"
  };
 }
 var heapStats = {
  name: "heapStats",
  help: "Size classes of a heap: count, bytes, share, and the bytes that no row describes",
  parameters: [
   {
    name: "heap",
    type: "number",
    help: "address of the heap; the largest one when left out",
    optional: true
   }
  ],
  example: {
   input: "samples/logs/000-heap-fixed-size-x86.log",
   call: "heapStats(0x021f0000)",
   output: [
    "@$scriptContents.heapStats(0x021f0000) : heap 021f0000: 3 size classes, 11.46 MiB, 100.00 % of its busy bytes (!heap -stat -h 021f0000)",
    "    RowCount         : 3",
    "    Heap             : 0x21f0000",
    "    Commit           : 0xbbe000",
    "    Free             : 0x24000",
    "    Busy             : 0xb77034",
    "    Listed           : 0xb77034",
    "    NotCovered       : 0x22fcc",
    "    [0x0]            : 0xa45c x 285 = 11.44 MiB, many equal",
    "    [0x1]            : 0x75a8 x 1 = 29.41 KiB, one block"
   ]
  },
  ask: ask4
 };
 var columns6 = [
  { Name: "Heap", Kind: "address", Help: "Address of the heap" },
  { Name: "Commit", Kind: "bytes", Help: "Committed bytes" },
  { Name: "Share", Kind: "percent", Help: "Percent of the commit of all heaps" },
  { Name: "Reserve", Kind: "bytes", Help: "Reserved bytes" },
  { Name: "Free", Kind: "bytes", Help: "Bytes in free blocks" },
  { Name: "Busy", Kind: "bytes", Help: "Commit less free: busy blocks and overhead" },
  { Name: "Flags", Kind: "size", Help: "Heap flags", Detail: true },
  { Name: "FrontEnd", Kind: "text", Help: "LFH, lookaside or none" },
  { Name: "UcrCount", Kind: "count", Help: "Uncommitted ranges", Detail: true },
  { Name: "VirtualBlocks", Kind: "count", Help: "Blocks so large that they have an allocation of their own" },
  {
   Name: "ExternalFrag",
   Kind: "percent",
   Help: "External fragmentation, where the debugger prints it",
   Detail: true
  },
  {
   Name: "VirtualFrag",
   Kind: "percent",
   Help: "Virtual address fragmentation, where the debugger prints it",
   Detail: true
  }
 ];
 var factColumns4 = [
  { Name: "Commit", Kind: "bytes", Help: "Committed bytes of all heaps" },
  { Name: "Caveats", Kind: "text", Help: "What these figures do not cover" }
 ];
 function ask5(open) {
  var debuggee = open();
  var heaps2 = reportedHeaps(debuggee);
  if (!heaps2.known)
   return cannotTell(heaps2.why);
  var total = heaps2.value.commit;
  var width = debuggee.target.pointerSize;
  return new Table(columns6, heaps2.value.heaps.length, function (i) { return row(heaps2.value.heaps[i], total); }, {
   text: "".concat(heaps2.value.heaps.length, " heaps, ").concat(bytes(total), " committed (!heap -s)"),
   rowText: function (shown3) { return "".concat(addressText(shown3.Heap, width), ": ").concat(bytes(shown3.Commit), ", ").concat(percent(shown3.Share)); },
   facts: { Commit: total, Caveats: sentences(heaps2.caveats) },
   factColumns: factColumns4
  });
 }
 function row(heap, total) {
  return {
   Heap: heap.address,
   Commit: heap.commit,
   Share: share(heap.commit, total),
   Reserve: heap.reserve,
   Free: heap.free,
   Busy: Math.max(0, heap.commit - heap.free),
   Flags: heap.flags,
   FrontEnd: heap.frontEnd,
   UcrCount: heap.uncommittedRanges,
   VirtualBlocks: heap.virtualBlocks,
   ExternalFrag: heap.externalFragmentation,
   VirtualFrag: heap.virtualFragmentation
  };
 }
 var heaps = {
  name: "heaps",
  help: "The heaps of the process with their shares, largest commit first",
  parameters: [],
  example: {
   input: "samples/logs/000-heap-fixed-size-x86.log",
   call: "heaps()",
   output: [
    "@$scriptContents.heaps() : 9 heaps, 12.8 MiB committed (!heap -s)",
    "    RowCount         : 9",
    "    Commit           : 0xccc000",
    "    [0x0]            : 021f0000: 11.74 MiB, 91.76 %",
    "    [0x1]            : 002c0000: 372 KiB, 2.84 %"
   ]
  },
  ask: ask5
 };
 var columns7 = [
  { Name: "Question", Kind: "text", Help: "As called behind dx @$scriptContents." },
  { Name: "Help", Kind: "text", Help: "What it answers" },
  { Name: "Example", Kind: "line", Help: "A call to try" }
 ];
 function leakHelpOf(all) {
  return {
   name: "leakHelp",
   help: "What can be asked, and how",
   parameters: [{ name: "question", type: "text", help: "name of one question", default: "" }],
   example: {
    input: "samples/logs/000-heap-fixed-size-x86.log",
    call: 'leakHelp("heaps")',
    output: [
     '@$scriptContents.leakHelp("heaps") : The heaps of the process with their shares, largest commit first',
     "    RowCount         : 1",
     "    [0x0]            : heaps(): The heaps of the process with their shares, largest commit first"
    ]
   },
   ask: function (_open, args) {
    var name2 = String(args[0] || "");
    var asked = all().filter(function (question) { return name2 === "" || question.name.toLowerCase() === name2.toLowerCase(); });
    if (asked.length === 0)
     throw new Error("There is no question ".concat(plain(name2), ". Ask leakHelp() for the list."));
    return new Table(columns7, asked.length, function (i) { return row2(asked[i]); }, {
     text: name2 === "" ? "dx @$scriptContents.<question>, e.g. dx @$scriptContents.leakSummary()" : asked[0].help,
     rowText: function (shown3) { return "".concat(shown3.Question, ": ").concat(shown3.Help); },
     facts: asked.length === 1 ? parametersOf(asked[0]) : {}
    });
   }
  };
 }
 function row2(question) {
  return {
   Question: usageOf(question),
   Help: question.help,
   Example: "dx @$scriptContents.".concat(question.example.call)
  };
 }
 function parametersOf(question) {
  var facts = {};
  question.parameters.forEach(function (parameter) {
   var fallback = parameter.default === void 0 || parameter.default === "" ? "" : " (default ".concat(parameter.default, ")");
   facts[parameter.name] = "".concat(parameter.type, ": ").concat(parameter.help).concat(fallback);
  });
  return facts;
 }
 var verdictOrder = { leak: 0, suspect: 1, "not a leak": 2, "cannot tell": 3 };
 var confidenceOrder = { high: 0, medium: 1, low: 2 };
 function ranked(findings) {
  return findings.map(function (finding, index) { return ({ finding: finding, index: index }); }).sort(function (a, b) { return verdictOrder[a.finding.Verdict] - verdictOrder[b.finding.Verdict] || confidenceOrder[a.finding.Confidence] - confidenceOrder[b.finding.Confidence] || b.finding.ExplainedBytes - a.finding.ExplainedBytes || a.index - b.index; }).map(function (entry) { return entry.finding; });
 }
 function isAccused(finding) {
  return finding.Verdict === "leak" || finding.Verdict === "suspect";
 }
 function explainedBytes(findings) {
  var sums = {
   heap: 0,
   private: 0,
   mapped: 0,
   stack: 0,
   managed: 0,
   "part of another": 0
  };
  findings.filter(isAccused).forEach(function (finding) {
   sums[finding.Memory] += finding.ExplainedBytes;
  });
  return sums.heap + Math.max(sums.private, sums.managed) + sums.mapped + sums.stack;
 }
 function plainAddress(address) {
  return address.toString(16);
 }
 function heapStatCommand(heap) {
  return "!heap -stat -h ".concat(plainAddress(heap));
 }
 function heapFilterCommand(size) {
  return "!heap -flt s ".concat(size.toString(16));
 }
 function dumpBytesCommand(address) {
  return "db ".concat(plainAddress(address), " L80");
 }
 function questionCommand(name2) {
  var args = [];
  for (var _i = 1; _i < arguments.length; _i++) {
   args[_i - 1] = arguments[_i];
  }
  var written = args.map(function (arg) { return typeof arg === "number" ? hex2(arg) : "\"".concat(arg, "\""); });
  return "dx @$scriptContents.".concat(name2, "(").concat(written.join(", "), ")");
 }
 function gridCommand(name2) {
  var args = [];
  for (var _i = 1; _i < arguments.length; _i++) {
   args[_i - 1] = arguments[_i];
  }
  return questionCommand.apply(void 0, __spreadArray([name2], __read(args), false)).replace("dx ", "dx -g ");
 }
 var nearlyFull = 90;
 var tightBlock = 16 << 20;
 function addressSpaceExhaustion(survey) {
  var space = survey.space();
  if (!space.known)
   return [];
  var room = roomOf(survey.debuggee.target, space.value);
  if (room === null)
   return [];
  var tight = room.largestFree !== null && room.largestFree.size < tightBlock;
  if (room.used < nearlyFull && !tight)
   return [];
  var largest2 = room.largestFree;
  var facts = { Bytes: room.free, Share: Math.round(room.used * 100) / 100 };
  return [
   {
    Kind: "address-space-exhaustion",
    Title: "".concat(percent(room.used), " of the address space is in use, ").concat(bytes(room.free), " are free").concat(largest2 === null ? "" : ", the largest free block is ".concat(bytes(largest2.size))),
    Verdict: "suspect",
    Confidence: tight && room.used >= nearlyFull ? "high" : "medium",
    Facts: largest2 === null ? facts : __assign(__assign({}, facts), { Size: largest2.size }),
    Evidence: evidenceOf(survey, room, tight),
    Memory: "part of another",
    ExplainedBytes: 0,
    UnexplainedBytes: room.total - room.free,
    Next: [
     { Command: questionCommand("addressSpace"), Why: "who uses the address space" },
     {
      Command: "!address -summary",
      Why: "the same from the debugger, with the largest region of each usage"
     }
    ]
   }
  ];
 }
 function evidenceOf(survey, room, tight) {
  var evidence = [
   {
    Text: "".concat(bytes(room.total - room.free), " of ").concat(bytes(room.total), " are committed or reserved"),
    Weight: "for"
   }
  ];
  if (room.largestFree !== null)
   evidence.push({
    Text: "largest free block: ".concat(bytes(room.largestFree.size), " at ").concat(addressText(room.largestFree.base, survey.debuggee.target.pointerSize)).concat(tight ? "; a request for more in one piece fails" : ""),
    Weight: tight ? "for" : "context"
   });
  else
   evidence.push({
    Text: "the largest free block is not known from this input: fragmentation cannot be told",
    Weight: "context"
   });
  evidence.push({
   Text: "a full address space is what a leak leads to; it does not say what leaks",
   Weight: "context"
  });
  return evidence;
 }
 var dominant = 50;
 var worthALook = 8 << 20;
 function dominantHeap(survey) {
  var debuggee = survey.debuggee;
  var heaps2 = survey.heaps();
  if (!heaps2.known)
   return [];
  var heap = heaps2.value.heaps[0];
  var heapShare = share(heap.commit, heaps2.value.commit);
  if (heapShare < dominant || heap.commit < worthALook)
   return [];
  var own = survey.heapClasses().filter(function (place) { return place.heap === heap; })[0];
  var classes = own ? own.classes : null;
  var busy = classes ? classes.busy : null;
  var name2 = addressText(heap.address, debuggee.target.pointerSize);
  var uncovered = busy === null ? null : Math.max(0, heap.commit - heap.free - busy);
  return [
   {
    Kind: "dominant-heap",
    Title: "heap ".concat(name2, " holds ").concat(percent(heapShare), " of the commit of all heaps: ").concat(bytes(heap.commit)).concat(uncovered === null ? "" : ", ".concat(bytes(uncovered), " of it not covered by -stat")),
    Verdict: "suspect",
    Confidence: "low",
    Facts: { Heap: heap.address, Bytes: heap.commit, Share: heapShare },
    Evidence: evidenceOf2(heap, heaps2.value.heaps[1], debuggee, classes, uncovered),
    Memory: "part of another",
    ExplainedBytes: busy === null ? 0 : Math.min(busy, heap.commit),
    UnexplainedBytes: uncovered === null ? heap.commit : uncovered,
    Next: [
     { Command: heapStatCommand(heap.address), Why: "its size classes" },
     { Command: questionCommand("heapStats", heap.address), Why: "the same with coverage" }
    ]
   }
  ];
 }
 function evidenceOf2(heap, second, debuggee, classes, uncovered) {
  var evidence = [
   {
    Text: "commit ".concat(bytes(heap.commit), " of ").concat(bytes(heap.reserve), " reserved, free ").concat(bytes(heap.free), ", ").concat(count(heap.uncommittedRanges), " uncommitted ranges"),
    Weight: "for"
   }
  ];
  if (second)
   evidence.push({
    Text: "the next one, ".concat(addressText(second.address, debuggee.target.pointerSize), ", commits ").concat(bytes(second.commit)),
    Weight: "for"
   });
  if (heap.virtualFragmentation !== void 0)
   evidence.push({
    Text: "virtual address fragmentation ".concat(heap.virtualFragmentation, " %"),
    Weight: "context"
   });
  if (heap.externalFragmentation !== void 0)
   evidence.push({ Text: "external fragmentation ".concat(heap.externalFragmentation, " %"), Weight: "context" });
  if (classes !== null && uncovered !== null && classes.busy !== null)
   evidence.push({
    Text: "commit less free less the ".concat(bytes(classes.busy), " busy that -stat implies leaves ").concat(bytes(uncovered), " that no row describes (front-end blocks, free front-end slots, or figures of another moment); the rows shown make ").concat(percent(classes.covered), " of its busy bytes"),
    Weight: "against"
   });
  return evidence;
 }
 function simpleName(displayName) {
  var match = /^([^,\\/]+),\s*Version=/.exec(displayName);
  return match ? match[1].trim() : null;
 }
 var unsigned = /Version=0\.0\.0\.0,.*PublicKeyToken=null/i;
 function generatedFamilies(assemblies) {
  var byPattern = {};
  assemblies.forEach(function (assembly) {
   var name2 = simpleName(assembly.name);
   var pattern = name2 === null ? null : generatedPattern(name2, unsigned.test(assembly.name));
   if (pattern === null)
    return;
   byPattern[pattern] = (byPattern[pattern] || []).concat([name2]);
  });
  return Object.keys(byPattern).map(function (pattern) { return ({ pattern: pattern, names: byPattern[pattern] }); }).filter(function (family) { return family.names.length > 1; }).sort(function (a, b) { return b.names.length - a.names.length; });
 }
 function generatedPattern(name2, isUnsigned) {
  if (/[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}/i.test(name2))
   return "a GUID in the name";
  if (/^(Microsoft\.GeneratedCode|DynamicProxyGenAssembly2|Anonymously Hosted DynamicMethods Assembly)$/i.test(name2))
   return name2;
  if (isUnsigned && /^[a-z0-9]{8}$/.test(name2))
   return "8 random letters and digits";
  var counter = /^(.*\D)\d+$/.exec(name2);
  return isUnsigned && counter ? "".concat(counter[1], "<number>") : null;
 }
 var producers = [
  {
   type: /\.SoapHttpClientProtocol$/,
   name: "SOAP proxies generated per call",
   fix: "keep the compiled proxy assembly and use it again, or generate the proxy at build time"
  },
  {
   type: /\.XmlSerializationWriter$|\.XmlSerializationReader$/,
   name: "XmlSerializer with constructors that do not cache",
   fix: "keep the XmlSerializer in a static field, keyed by type and overrides"
  },
  {
   type: /Castle\.DynamicProxy\./,
   name: "dynamic proxies",
   fix: "use one ProxyGenerator for the whole process"
  }
 ];
 var codeDomAttribute = "System.CodeDom.Compiler.GeneratedCodeAttribute";
 function producerOf(family, sampled) {
  var own = sampled.filter(function (module) { return family.names.indexOf(simpleName(module.name) || "") >= 0; });
  if (own.length === 0)
   return null;
  var shared = sharedTypes(own);
  var known3 = producers.filter(function (producer) { return shared.some(function (type) { return producer.type.test(type); }); })[0];
  var shown3 = shared.filter(function (type) { return type === codeDomAttribute || known3 && known3.type.test(type); });
  var codeDom = shared.indexOf(codeDomAttribute) >= 0;
  if (!known3 && !codeDom)
   return null;
  return {
   name: (known3 ? known3.name : "code generated at run time") + (codeDom ? ", compiled through CodeDom" : ""),
   types: shown3,
   fix: known3 ? known3.fix : "compile once and keep the assembly, or unload the domain that holds it"
  };
 }
 function sharedTypes(modules) {
  var named2 = function (types2) { return types2.map(function (type) { return type.name; }); };
  return named2(modules[0].references).filter(function (name2) { return modules.every(function (module) { return named2(module.references).indexOf(name2) >= 0; }); });
 }
 var heavyLoader = 5;
 function dynamicAssemblies(survey) {
  var list2 = survey.assemblies();
  if (!list2.known)
   return [];
  var loader = survey.loader();
  var sampled = survey.moduleTypes();
  return generatedFamilies(list2.value.assemblies).map(function (family) { return findingOf(survey, family, producerOf(family, sampled), loader.known ? loader.value : null, list2.value.elided); });
 }
 function findingOf(survey, family, producer, loader, elided) {
  var commit = survey.committed();
  var total = commit.known ? commit.value : 0;
  var heavy = loader !== null && share(loader.total, total) >= heavyLoader;
  var facts = { Family: family.pattern, Count: family.names.length };
  if (producer) {
   facts.Producer = producer.name;
   if (producer.types.length > 0)
    facts.Class = producer.types.join(", ");
  }
  if (loader) {
   facts.Bytes = loader.total;
   if (total > 0)
    facts.Share = share(loader.total, total);
  }
  return {
   Kind: "dynamic-assemblies",
   Title: (elided ? "at least " : "") + count(family.names.length) + " generated assemblies (" + family.pattern + ")" + (producer ? ": ".concat(producer.name) : "") + (loader ? "; loader heaps ".concat(bytes(loader.total)) : ""),
   Verdict: heavy && producer ? "leak" : "suspect",
   Confidence: heavy && producer ? "high" : heavy ? "medium" : "low",
   Facts: facts,
   Evidence: evidenceOf3(survey, family, producer, loader, elided),
   Memory: "managed",
   ExplainedBytes: loader ? loader.total : 0,
   UnexplainedBytes: Math.max(0, total - (loader ? loader.total : 0)),
   Next: next
  };
 }
 function evidenceOf3(survey, family, producer, loader, elided) {
  var evidence = [
   {
    Text: family.names.slice(0, 4).map(plain).join(", ") + (family.names.length > 4 ? ", ..." : "") + ": " + family.pattern + ", version 0.0.0.0, no public key token (!dumpdomain)",
    Weight: "for"
   }
  ];
  if (elided)
   evidence.push({ Text: "the recorded list is elided: the count is a lower bound", Weight: "context" });
  if (producer && producer.types.length > 0)
   evidence.push({
    Text: "the sampled modules refer to ".concat(producer.types.map(plain).join(" and "), " (!dumpmodule -mt)"),
    Weight: "for"
   });
  if (loader)
   evidence.push(loaderEvidence(survey, loader));
  if (producer)
   evidence.push({ Text: "usual fix: ".concat(producer.fix), Weight: "context" });
  evidence.push({
   Text: "the loader heaps hold the ordinary assemblies too, and what each generated one costs elsewhere (images, GC statics, views) is not in this number",
   Weight: "against"
  });
  return evidence;
 }
 function loaderEvidence(survey, loader) {
  var commit = survey.committed();
  var gc = survey.gc();
  var wasted = loader.wasted === null ? "" : ", ".concat(count(loader.wasted), " of them wasted");
  var left = commit.known && gc.known ? commit.value - gc.value.committed - loader.total : null;
  return {
   Text: "loader heaps ".concat(count(loader.total), " bytes").concat(wasted).concat(commit.known ? ", ".concat(percent(share(loader.total, commit.value)), " of commit") : "").concat(left === null ? "" : "; without them and the GC heap ".concat(bytes(Math.max(0, left)), " of commit are left")),
   Weight: "for"
  };
 }
 var next = [
  { Command: "!dumpdomain", Why: "the whole list: how many are there, and does the number grow?" },
  { Command: "!eeheap -loader", Why: "what each domain and each kind of loader heap holds" }
 ];
 var manyBlocks = 100;
 var worthALook2 = 0.5;
 var growthFactor = 1.2;
 var telling = 20;
 var dominant2 = 50;
 function heapSizeClass(survey) {
  var stack = survey.allocationStack();
  var findings = [];
  survey.heapClasses().forEach(function (place) {
   place.classes.classes.filter(function (row4) { return row4.count >= manyBlocks && row4.percent >= worthALook2; }).forEach(function (row4) {
    findings.push(findingOf2(survey, place, row4, stack));
   });
  });
  return findings;
 }
 function findingOf2(survey, place, row4, stack) {
  var fills = row4.percent >= dominant2;
  var debuggee = survey.debuggee;
  var growth = survey.growth(place.heap.address, row4.size);
  var grew = growth !== null && growth.to >= growth.from * growthFactor && growth.to > growth.from;
  var verdict = fills && place.share >= dominant2 || grew && row4.percent >= telling ? "leak" : "suspect";
  var owner = fills ? stack : null;
  var name2 = addressText(place.heap.address, debuggee.target.pointerSize);
  var facts = {
   Size: row4.size,
   Count: row4.count,
   Bytes: row4.total,
   Heap: place.heap.address,
   Share: row4.percent
  };
  return {
   Kind: "heap-size-class",
   Title: "".concat(count(row4.count), " blocks of ").concat(hex2(row4.size), " in heap ").concat(name2, ": ").concat(bytes(row4.total), ", ").concat(percent(row4.percent), " of its busy bytes"),
   Verdict: verdict,
   Confidence: confidenceOf(verdict, row4.percent),
   Facts: owner ? __assign(__assign({}, facts), { Owner: owner.owner }) : facts,
   Evidence: evidenceOf4(place, name2, row4, owner).concat(growthEvidence(growth)),
   Memory: "heap",
   ExplainedBytes: row4.total,
   UnexplainedBytes: Math.max(0, place.heap.commit - row4.total),
   Next: nextOf(place.heap.address, row4, debuggee)
  };
 }
 function confidenceOf(verdict, percentOfBusy) {
  if (verdict === "leak")
   return percentOfBusy >= 80 ? "high" : "medium";
  return percentOfBusy >= telling ? "medium" : "low";
 }
 function evidenceOf4(place, name2, row4, owner) {
  var heap = place.heap, classes = place.classes;
  var evidence = [
   {
    Text: "".concat(hex2(row4.size), " x ").concat(hex2(row4.count), " = ").concat(hex2(row4.total), " bytes, ").concat(percent(row4.percent), " of the busy bytes (!heap -stat -h ").concat(name2, ")"),
    Weight: "for"
   },
   {
    Text: "heap ".concat(name2, " holds ").concat(bytes(heap.commit), ", ").concat(percent(place.share), " of the commit of all heaps (!heap -s)"),
    Weight: place.share >= dominant2 ? "for" : "context"
   },
   {
    Text: "".concat(percent(share(row4.total, heap.commit)), " of the commit of the heap").concat(coverageText(classes)),
    Weight: "context"
   }
  ];
  classes.caveats.forEach(function (caveat) {
   evidence.push({ Text: caveat, Weight: "context" });
  });
  if (owner) {
   evidence.push({
    Text: "an allocation was caught in ".concat([owner.owner].concat(owner.callers).join(" <- "), " (line ").concat(owner.line).concat(owner.unreliable ? "; the debugger warns that frames may be wrong)" : ")"),
    Weight: "for"
   });
  }
  return evidence;
 }
 function growthEvidence(growth) {
  if (growth === null)
   return {
    Text: "one listing shows no growth: the count must rise between two of them to prove the leak",
    Weight: "against"
   };
  var text = "".concat(count(growth.from), " blocks in the listing of line ").concat(growth.lines[0], ", ").concat(count(growth.to), " in that of line ").concat(growth.lines[1]);
  return growth.to > growth.from ? { Text: "the count grew: ".concat(text), Weight: "for" } : { Text: "the count did not grow: ".concat(text), Weight: "against" };
 }
 function coverageText(classes) {
  return classes.covered < 99.5 ? "; the listed rows make ".concat(percent(classes.covered), " of its busy bytes") : "";
 }
 function nextOf(heap, row4, debuggee) {
  var next2 = [
   {
    Command: questionCommand("allocBreakpoint", row4.size),
    Why: "breakpoint lines that show who allocates blocks of this size"
   },
   { Command: heapFilterCommand(row4.size), Why: "addresses of the blocks (gone from current WinDbg)" }
  ];
  if (debuggee.target.kind !== "dump")
   next2.push({ Command: heapStatCommand(heap), Why: "a second count later: does it grow?" });
  return next2;
 }
 var bulk = 50;
 function managedHeap(survey) {
  var gc = survey.gc();
  if (!gc.known)
   return [];
  var commit = survey.committed();
  var total = commit.known ? commit.value : 0;
  var part = share(gc.value.committed, total);
  var isBulk = commit.known && part >= bulk;
  var rest = Math.max(0, total - gc.value.committed);
  return [
   {
    Kind: "managed-heap",
    Title: commit.known ? "the GC heap commits ".concat(bytes(gc.value.committed), ", ").concat(percent(part), " of the process").concat(isBulk ? ": look for the managed leak first" : ": the leak is not (only) managed") : "the GC heap commits ".concat(bytes(gc.value.committed)),
    Verdict: !commit.known ? "cannot tell" : isBulk ? "suspect" : "not a leak",
    Confidence: commit.known ? "high" : "low",
    Facts: commit.known ? { Bytes: gc.value.committed, Share: part, Usage: "GC heap" } : { Bytes: gc.value.committed, Usage: "GC heap" },
    Evidence: [
     {
      Text: "".concat(count(gc.value.committed), " bytes committed in ").concat(gc.value.segments, " segments (!eeheap -gc)"),
      Weight: "for"
     },
     commit.known ? {
      Text: "".concat(count(total), " bytes committed in all; ").concat(bytes(rest), " are left without the GC heap"),
      Weight: isBulk ? "for" : "against"
     } : { Text: "the commit of the process is not known: ".concat(commit.why), Weight: "context" }
    ],
    Memory: "managed",
    ExplainedBytes: gc.value.committed,
    UnexplainedBytes: rest,
    Next: [{ Command: "!dumpheap -stat", Why: "which classes fill the GC heap" }]
   }
  ];
 }
 var notable = 30;
 var large = 16 << 20;
 function oneLargeAllocation(survey) {
  var commit = survey.committed();
  if (!commit.known)
   return [];
  return survey.allocationClasses().filter(function (row4) { return row4.count === 1 && row4.committed >= large && /^(<unknown>|MappedFile)/.test(row4.usage); }).filter(function (row4) { return share(row4.committed, commit.value) >= notable; }).map(function (row4) {
   var part = share(row4.committed, commit.value);
   var at = addressText(row4.first, survey.debuggee.target.pointerSize);
   var size = row4.size === null ? row4.bytes : row4.size;
   return {
    Kind: "one-large-allocation",
    Title: "one allocation at ".concat(at, " commits ").concat(bytes(row4.committed), ", ").concat(percent(part), " of the process: not a growth pattern by itself"),
    Verdict: "not a leak",
    Confidence: "low",
    Facts: { Size: size, Count: 1, Bytes: row4.committed, Type: row4.type, Usage: row4.usage, Share: part },
    Evidence: [
     { Text: "a single allocation does not repeat", Weight: "against" },
     { Text: "".concat(bytes(row4.bytes), " reserved and committed, ").concat(row4.protect), Weight: "context" }
    ],
    Memory: "part of another",
    ExplainedBytes: row4.committed,
    UnexplainedBytes: commit.value - row4.committed,
    Next: [
     { Command: dumpBytesCommand(row4.first), Why: "what it holds" },
     {
      Command: questionCommand("allocBreakpoint", size),
      Why: "who makes it, should a second one appear"
     }
    ]
   };
  });
 }
 var large2 = 1 << 20;
 var notable2 = 5;
 function oneLargeBlock(survey) {
  var findings = [];
  survey.heapClasses().forEach(function (place) {
   place.classes.classes.filter(function (row4) { return row4.count === 1 && row4.size >= large2 && row4.percent >= notable2; }).forEach(function (row4) {
    findings.push(findingOf3(survey, place.heap.address, place.heap.commit, row4));
   });
  });
  return findings;
 }
 function findingOf3(survey, heap, commit, row4) {
  var name2 = addressText(heap, survey.debuggee.target.pointerSize);
  return {
   Kind: "one-large-block",
   Title: "one block of ".concat(bytes(row4.size), " in heap ").concat(name2, ": not a growth pattern by itself"),
   Verdict: "not a leak",
   Confidence: "medium",
   Facts: { Size: row4.size, Count: 1, Bytes: row4.total, Heap: heap, Share: row4.percent },
   Evidence: evidenceOf5(survey, row4),
   Memory: "heap",
   ExplainedBytes: row4.total,
   UnexplainedBytes: Math.max(0, commit - row4.total),
   Next: [
    {
     Command: questionCommand("allocBreakpoint", row4.size),
     Why: "who allocates it, should a second one appear"
    }
   ]
  };
 }
 function evidenceOf5(survey, row4) {
  var evidence = [
   {
    Text: "".concat(hex2(row4.size), " x 1, ").concat(percent(row4.percent), " of the busy bytes: a single block does not repeat"),
    Weight: "against"
   }
  ];
  var listed2 = survey.blocksOfSize(row4.size);
  if (listed2 !== null)
   evidence.push(blocksFound(survey.debuggee, listed2));
  var looked = survey.heapAddresses().filter(function (found) { return found.block !== null && found.block.userSize === row4.size; });
  if (looked.some(function (found) { return found.stack.length === 0; }))
   evidence.push({
    Text: "!heap -p -a shows no stack: this process keeps no stack database (gflags +ust), so the allocator cannot be named from it",
    Weight: "context"
   });
  return evidence;
 }
 function blocksFound(debuggee, found) {
  var where = found.blocks.map(function (block) { return "".concat(addressText(block.userPointer, debuggee.target.pointerSize), " (").concat(block.state, ")"); });
  return {
   Text: "".concat(found.blocks.length, " block").concat(found.blocks.length === 1 ? "" : "s", " of this size in ").concat(found.heaps.length, " heaps: ").concat(where.slice(0, 3).join(", ")).concat(where.length > 3 ? ", ..." : ""),
   Weight: "context"
  };
 }
 var kinds = [
  {
   type: "MEM_PRIVATE",
   name: "private-region-class",
   what: "private allocations",
   whole: "the private memory that no heap, stack or image accounts for",
   memory: "private",
   api: "NtAllocateVirtualMemory"
  },
  {
   type: "MEM_MAPPED",
   name: "mapped-view-class",
   what: "mapped views",
   whole: "the mapped memory",
   memory: "mapped",
   api: "NtMapViewOfSection"
  },
  {
   type: "",
   name: "region-class",
   what: "captured regions (the dump does not say what they are)",
   whole: "the captured memory that no heap, stack or image accounts for",
   memory: "private",
   api: "NtAllocateVirtualMemory"
  }
 ];
 var many = 16;
 var veryMany = 256;
 var suspicious = 15;
 var plainSuspect = 30;
 var dominant3 = 50;
 var nearlyAll = 75;
 var worthALook3 = 3;
 var worthALookBytes = 1 << 20;
 var fullyCommitted = 95;
 var regionsInEach = 1.5;
 function regionSizeClass(survey) {
  var findings = [];
  kinds.forEach(function (kind) {
   var rows = survey.allocationClasses().filter(function (row4) { return row4.type === kind.type && isUnaccounted(row4.usage); });
   var whole = wholeOf(survey, kind, rows);
   rows.filter(function (row4) { return row4.size !== null && row4.count >= many && row4.committed >= leastBytes(survey); }).forEach(function (row4) {
    var verdict = verdictOf(survey, row4, whole);
    if (verdict !== null)
     findings.push(findingOf4(survey, kind, row4, whole, verdict));
   });
  });
  return findings;
 }
 function leastBytes(survey) {
  return survey.debuggee.target.kind === "log" ? 1 : worthALookBytes;
 }
 function isUnaccounted(usage) {
  return !/^(Image|Stack|TEB|PEB|Heap|Free)/.test(usage);
 }
 function wholeOf(survey, kind, rows) {
  var listed2 = rows.reduce(function (sum2, row4) { return sum2 + row4.committed; }, 0);
  var space = survey.space();
  if (!space.known || space.value.layout === null)
   return { listed: listed2, ofKind: listed2, commit: 0, complete: false };
  var budget = space.value.budget;
  var complete = space.value.notListed === 0 && space.value.layout.regions.complete;
  var unknown2 = kind.type === "MEM_PRIVATE" && !complete ? budget.usage.filter(function (row4) { return row4.name === "<unknown>"; })[0] : void 0;
  return { listed: listed2, ofKind: unknown2 ? unknown2.bytes : listed2, commit: budget.committed, complete: complete };
 }
 function isPerThread(survey, row4) {
  return Math.abs(row4.count - survey.threadCount()) <= 2;
 }
 function verdictOf(survey, row4, whole) {
  if (!whole.complete)
   return share(row4.committed, whole.listed) >= dominant3 ? "suspect" : null;
  var ofKind = share(row4.committed, whole.ofKind);
  if (ofKind < suspicious || share(row4.committed, whole.commit) < worthALook3)
   return null;
  return ofKind >= dominant3 && row4.count >= veryMany && !isCutUp(row4) && !isPerThread(survey, row4) ? "leak" : "suspect";
 }
 function isCutUp(row4) {
  return share(row4.committed, row4.bytes) < fullyCommitted || row4.regions > row4.count * regionsInEach;
 }
 function confidenceOf2(row4, whole, verdict) {
  if (isCutUp(row4))
   return "low";
  if (!whole.complete)
   return "medium";
  var ofKind = share(row4.committed, whole.ofKind);
  if (verdict === "leak")
   return ofKind >= nearlyAll ? "high" : "medium";
  return ofKind >= plainSuspect ? "medium" : "low";
 }
 function findingOf4(survey, kind, row4, whole, verdict) {
  var size = row4.size;
  var part = share(row4.committed, whole.ofKind);
  var atLeast = survey.debuggee.target.kind === "log" && !whole.complete ? "at least " : "";
  return {
   Kind: kind.name,
   Title: "".concat(atLeast).concat(count(row4.count), " ").concat(kind.what, " of ").concat(hex2(size), " (").concat(bytes(size), "): ").concat(bytes(row4.committed), ", ").concat(percent(part), " of ").concat(wholeName(kind, whole)),
   Verdict: verdict,
   Confidence: confidenceOf2(row4, whole, verdict),
   Facts: __assign(__assign({ Size: size, Count: row4.count, Bytes: row4.committed }, row4.type === "" ? {} : { Type: row4.type }), { Usage: row4.usage, Share: part }),
   Evidence: evidenceOf6(survey, kind, row4, whole, part),
   Memory: kind.memory,
   ExplainedBytes: row4.committed,
   UnexplainedBytes: Math.max(0, whole.ofKind - row4.committed),
   Next: nextOf2(survey, kind, row4, size)
  };
 }
 function wholeName(kind, whole) {
  return whole.complete ? kind.whole : "the <unknown> memory";
 }
 function evidenceOf6(survey, kind, row4, whole, part) {
  var width = survey.debuggee.target.pointerSize;
  var evidence = [
   {
    Text: "".concat(count(row4.count), " x ").concat(hex2(row4.size), " = ").concat(count(row4.bytes), " bytes, ").concat(count(row4.committed), " committed, in ").concat(count(row4.regions), " regions from ").concat(addressText(row4.first, width), " to ").concat(addressText(row4.last, width)).concat(row4.protect === "" ? "" : ", ".concat(row4.protect)),
    Weight: "for"
   },
   {
    Text: "".concat(percent(part), " of ").concat(bytes(whole.ofKind), "; ").concat(bytes(Math.max(0, whole.ofKind - row4.committed)), " of it are not explained by this class"),
    Weight: part >= dominant3 ? "for" : "context"
   }
  ];
  if (whole.commit > 0)
   evidence.push({
    Text: "".concat(percent(share(row4.committed, whole.commit)), " of the ").concat(bytes(whole.commit), " that the process commits"),
    Weight: "context"
   });
  if (!whole.complete)
   evidence.push({
    Text: survey.debuggee.target.kind === "log" ? "only a part of the regions was listed: count and bytes are lower bounds" : "only captured memory is known, region by region: allocations cannot be told from their parts",
    Weight: "context"
   });
  if (isPerThread(survey, row4))
   evidence.push({
    Text: "as many as there are threads (".concat(count(survey.threadCount()), "): they may come with the threads"),
    Weight: "against"
   });
  if (isCutUp(row4))
   evidence.push({
    Text: "each is partly reserved or cut into regions (".concat(percent(share(row4.committed, row4.bytes)), " committed, ").concat(count(row4.regions), " regions): the chunks of an allocator or a run time look like this, and then a leak would be inside them"),
    Weight: "against"
   });
  evidence.push({ Text: oneMoment(kind), Weight: "against" });
  return evidence;
 }
 function oneMoment(kind) {
  return kind.type !== "MEM_MAPPED" ? "one picture shows no growth: a custom allocator or a cache may hold equal chunks on purpose" : "one picture shows no growth: a file cache may hold equal views on purpose";
 }
 function nextOf2(survey, kind, row4, size) {
  var filter = [row4.type, hex2(size), "usage:".concat(row4.usage)].filter(function (word) { return word !== ""; }).join(",");
  var next2 = [
   { Command: gridCommand("regions", filter), Why: "the regions of this class" },
   {
    Command: questionCommand("allocBreakpoint", size, kind.api),
    Why: "breakpoint lines that show who makes them"
   }
  ];
  if (survey.debuggee.memory !== null)
   next2.push({ Command: dumpBytesCommand(row4.first), Why: "what the first of them holds" });
  return next2;
 }
 function repeatedText(survey) {
  var findings = [];
  survey.textSearches().forEach(function (search) {
   if (search.period !== null)
    findings.push(findingOf5(survey, search, search.period));
  });
  return findings;
 }
 function findingOf5(survey, search, period) {
  var debuggee = survey.debuggee;
  var hits = search.hits;
  var text = plain(search.text);
  var commit = survey.committed();
  var whole = commit.known ? commit.value : 0;
  var explained = period.copies * period.bytes;
  var elided = hits.truncated || hits.gaps.length > 0;
  return {
   Kind: "repeated-text",
   Title: "\"".concat(text, "\" repeats every ").concat(hex2(period.bytes), " bytes: ").concat(elided ? "at least " : "").concat(count(period.copies), " copies, ").concat(bytes(explained), ": a hint at the owner, not the cause"),
   Verdict: "suspect",
   Confidence: "low",
   Facts: __assign({ Text: text, Count: hits.hits.length, Period: period.bytes, Copies: period.copies, Bytes: explained }, whole > 0 ? { Share: share(explained, whole) } : {}),
   Evidence: evidenceOf7(debuggee, search, period, elided),
   Memory: "part of another",
   ExplainedBytes: explained,
   UnexplainedBytes: Math.max(0, whole - explained),
   Next: [
    {
     Command: "s -a 0 L?".concat(wholeSpace(debuggee), " \"").concat(text, "\""),
     Why: "the whole list: copies are hits divided by hits per copy"
    },
    { Command: "lm", Why: "which module may own such text: look for a browser engine or a script engine" }
   ]
  };
 }
 function wholeSpace(debuggee) {
  return debuggee.target.pointerSize === 4 ? "0xffffffff" : "0x7fffffffffff";
 }
 function evidenceOf7(debuggee, search, period, elided) {
  var hits = search.hits;
  var address = function (index) { return addressText(hits.hits[index].address, debuggee.target.pointerSize); };
  var evidence = [
   {
    Text: "".concat(count(hits.hits.length), " hits listed from ").concat(address(0), " to ").concat(address(hits.hits.length - 1), ", ").concat(period.hitsPerCopy, " per copy, the copies ").concat(hex2(period.bytes), " (").concat(count(period.bytes), ") bytes apart (line ").concat(search.line, ")"),
    Weight: "for"
   }
  ];
  if (elided)
   evidence.push({
    Text: "the printed list is elided: copies and bytes are a lower bound",
    Weight: "context"
   });
  evidence.push({
   Text: "copies of a text are usually a small part of the memory that holds them",
   Weight: "against"
  });
  return evidence;
 }
 var many2 = 200;
 var veryMany2 = 1e3;
 function threadStacks(survey) {
  var threads = survey.threadCount();
  if (threads < many2)
   return [];
  var space = survey.space();
  var stacks = space.known ? stackBytes(space.value.budget.usage) : null;
  var commit = survey.committed();
  var whole = commit.known ? commit.value : 0;
  var part = stacks === null ? 0 : share(stacks.bytes, space.known ? space.value.budget.busy : 0);
  var explained = stacks === null || stacks.committed === null ? 0 : stacks.committed;
  var facts = { Count: threads, Usage: "Stack" };
  return [
   {
    Kind: "thread-stacks",
    Title: "".concat(count(threads), " threads").concat(stacks === null ? "" : ", ".concat(bytes(stacks.bytes), " of stacks, ").concat(percent(part), " of committed and reserved memory")),
    Verdict: "suspect",
    Confidence: part >= 10 || threads >= veryMany2 ? "medium" : "low",
    Facts: stacks === null ? facts : __assign(__assign({}, facts), { Bytes: stacks.bytes, Share: part }),
    Evidence: evidenceOf8(threads, stacks),
    Memory: "stack",
    ExplainedBytes: explained,
    UnexplainedBytes: Math.max(0, whole - explained),
    Next: [{ Command: "~*k", Why: "what they wait for: equal stacks are a thread leak" }]
   }
  ];
 }
 function stackBytes(usage) {
  var rows = usage.filter(function (row4) { return /^Stack/.test(row4.name); });
  if (rows.length === 0)
   return null;
  var known3 = rows.every(function (row4) { return row4.committed !== null; });
  return {
   bytes: rows.reduce(function (sum2, row4) { return sum2 + row4.bytes; }, 0),
   committed: known3 ? rows.reduce(function (sum2, row4) { return sum2 + row4.committed; }, 0) : null
  };
 }
 function evidenceOf8(threads, stacks) {
  var evidence = [{ Text: "".concat(count(threads), " threads (one TEB each)"), Weight: "for" }];
  if (stacks === null)
   evidence.push({ Text: "which memory their stacks take is not known here", Weight: "context" });
  else if (stacks.committed === null)
   evidence.push({
    Text: "their stacks take ".concat(bytes(stacks.bytes), ", reserved and committed together; how much is committed is not known here, so no byte counts as explained"),
    Weight: "context"
   });
  else
   evidence.push({
    Text: "their stacks take ".concat(bytes(stacks.bytes), ", ").concat(bytes(stacks.committed), " of it committed"),
    Weight: "context"
   });
  evidence.push({ Text: "what each thread allocates elsewhere is not in this number", Weight: "context" });
  return evidence;
 }
 function nothingStandsOut(survey) {
  var space = survey.space();
  var heaps2 = survey.heaps();
  if (!space.known && !heaps2.known)
   return [];
  var commit = space.known ? space.value.budget.committed : heaps2.known ? heaps2.value.commit : 0;
  return [
   {
    Kind: "nothing-stands-out",
    Title: heaps2.known ? "nothing stands out: no class of equal blocks or allocations dominates" : "nothing stands out among the allocations; what the heaps hold was not seen",
    Verdict: heaps2.known ? "not a leak" : "cannot tell",
    Confidence: "low",
    Facts: { Bytes: commit },
    Evidence: whatIsThere(survey, commit),
    Memory: "part of another",
    ExplainedBytes: 0,
    UnexplainedBytes: commit,
    Next: [
     { Command: gridCommand("regionHistogram"), Why: "all classes" },
     { Command: questionCommand("addressSpace"), Why: "the budget by usage, type and state" }
    ]
   }
  ];
 }
 function whatIsThere(survey, commit) {
  var classes = survey.allocationClasses();
  var largest2 = classes.filter(function (row4) { return row4.count > 1 && row4.size !== null; })[0];
  var single = classes.filter(function (row4) { return row4.count === 1 && row4.usage === "<unknown>"; })[0];
  var texts = [
   "".concat(bytes(commit), " committed"),
   largest2 ? "the class of equal allocations with the most memory is ".concat(count(largest2.count), " x ").concat(hex2(largest2.size), ", ").concat(bytes(largest2.committed), " (").concat(largest2.usage, ")") : "no two allocations of one size were listed"
  ];
  if (single) {
   var at = addressText(single.first, survey.debuggee.target.pointerSize);
   texts.push("the largest single allocation that nothing accounts for commits ".concat(bytes(single.committed), " at ").concat(at));
  }
  return texts.map(function (text) { return ({ Text: text, Weight: "context" }); });
 }
 function whatCannotBeTold(survey) {
  return addressSpaceUnseen(survey).concat(heapsUnseen(survey));
 }
 function addressSpaceUnseen(survey) {
  var space = survey.space();
  if (space.known)
   return [];
  var next2 = { Command: "!address -summary", Why: "the budget of the whole address space" };
  return [unseen("address-space", "the address space cannot be seen", space.why, 0, next2)];
 }
 function heapsUnseen(survey) {
  var heaps2 = survey.heaps();
  if (!heaps2.known) {
   var next3 = { Command: "!heap -s", Why: "the heaps and what they commit" };
   return [
    unseen("heap-blocks", "the blocks inside the heaps cannot be seen", heapsWhy(survey, heaps2.why), heapBytes(survey), next3)
   ];
  }
  if (survey.heapClasses().length > 0)
   return [];
  var next2 = {
   Command: heapStatCommand(heaps2.value.heaps[0].address),
   Why: "the size classes of the largest heap"
  };
  var why = survey.withoutClasses();
  return [
   unseen("heap-blocks", "the size classes of the heaps cannot be seen", why, heaps2.value.commit, next2)
  ];
 }
 function heapsWhy(survey, why) {
  return survey.debuggee.target.kind === "log" ? why : "".concat(why.replace(/\.?$/, "."), " Type !heap -s and !heap -stat -h <heap> where the debugger has them, and ask again, there or over its log.");
 }
 function heapBytes(survey) {
  var space = survey.space();
  if (!space.known)
   return 0;
  return space.value.budget.usage.reduce(function (sum2, row4) { return /^Heap/.test(row4.name) ? sum2 + (row4.committed === null ? row4.bytes : row4.committed) : sum2; }, 0);
 }
 function unseen(what, title, why, memory, next2) {
  return {
   Kind: "cannot-tell-".concat(what),
   Title: title + (memory > 0 ? " (at least ".concat(bytes(memory), ")") : ""),
   Verdict: "cannot tell",
   Confidence: "high",
   Facts: memory > 0 ? { Bytes: memory } : {},
   Evidence: [{ Text: why, Weight: "context" }],
   Memory: "part of another",
   ExplainedBytes: 0,
   UnexplainedBytes: memory,
   Next: [next2]
  };
 }
 var detectors = [
  heapSizeClass,
  dominantHeap,
  oneLargeBlock,
  oneLargeAllocation,
  regionSizeClass,
  addressSpaceExhaustion,
  threadStacks,
  dynamicAssemblies,
  managedHeap,
  repeatedText
 ];
 function findingsOf(survey) {
  var found = [];
  detectors.forEach(function (detect) {
   detect(survey).forEach(function (finding) {
    found.push(finding);
   });
  });
  var calm = found.some(isAccused) ? [] : nothingStandsOut(survey);
  return ranked(found.concat(calm, whatCannotBeTold(survey)));
 }
 var byAllocation = { unit: "allocation", by: ["size", "type", "usage"] };
 var byRegion = { unit: "region", by: ["size", "type", "state", "protect", "usage"] };
 function histogram(regions2, allocations, usage, grouping) {
  var groups = Object.create(null);
  var all = [];
  var piece = new Piece();
  var pieces = grouping.unit === "allocation" ? allocations.count : regions2.count;
  for (var p = 0; p < pieces; p++) {
   if (grouping.unit === "region" && regions2.state[p] === memFree)
    continue;
   if (grouping.unit === "allocation")
    piece.setAllocation(regions2, allocations, p);
   else
    piece.setRegion(regions2, p);
   var key = keyOf(regions2, usage, piece, grouping.by);
   var group = groups[key];
   if (group === void 0) {
    group = new Group(piece);
    groups[key] = group;
    all.push(group);
   }
   group.add(regions2, usage, piece);
  }
  return all.map(function (group) { return group.row(usage); }).sort(function (a, b) { return b.committed - a.committed || b.bytes - a.bytes || a.first - b.first; });
 }
 var Piece = (function () {
  function class_14() {
   this.base = 0;
   this.size = 0;
   this.committed = 0;
   this.type = 0;
   this.firstRegion = 0;
   this.regionCount = 0;
  }
  class_14.prototype.setAllocation = function (regions2, allocations, a) {
   this.firstRegion = allocations.firstRegion[a];
   this.regionCount = allocations.regionCount[a];
   this.base = regions2.base[this.firstRegion];
   this.size = allocations.size[a];
   this.committed = allocations.committed[a];
   this.type = allocations.type[a];
  };
  class_14.prototype.setRegion = function (regions2, i) {
   this.firstRegion = i;
   this.regionCount = 1;
   this.base = regions2.base[i];
   this.size = regions2.size[i];
   this.committed = isCommitted(regions2.state[i]) ? this.size : 0;
   this.type = regions2.type[i];
  };
  return class_14;
 }());
 function keyOf(regions2, usage, of, by) {
  var key = "";
  for (var i = 0; i < by.length; i++) {
   var dimension = by[i];
   if (dimension === "size")
    key += of.size;
   else if (dimension === "type")
    key += of.type;
   else if (dimension === "usage")
    key += usage.of[of.firstRegion];
   else
    key += valuesOf(dimension === "state" ? regions2.state : regions2.protect, of);
   key += "|";
  }
  return key;
 }
 function valuesOf(column, of) {
  if (of.regionCount === 1)
   return String(column[of.firstRegion]);
  var values2 = [];
  for (var i = 0; i < of.regionCount; i++) {
   var value = column[of.firstRegion + i];
   if (values2.indexOf(value) < 0)
    values2.push(value);
  }
  return values2.sort(function (a, b) { return a - b; }).join("+");
 }
 var Group = (function () {
  function class_15(of) {
   this.count = 0;
   this.bytes = 0;
   this.committed = 0;
   this.regions = 0;
   this.last = 0;
   this.types = [];
   this.states = [];
   this.protects = [];
   this.usages = [];
   this.first = of.base;
   this.size = of.size;
  }
  class_15.prototype.add = function (regions2, usage, of) {
   this.count++;
   this.bytes += of.size;
   this.committed += of.committed;
   this.regions += of.regionCount;
   this.last = of.base;
   if (of.size !== this.size)
    this.size = null;
   note2(this.types, of.type);
   note2(this.usages, usage.of[of.firstRegion]);
   for (var i = of.firstRegion; i < of.firstRegion + of.regionCount; i++) {
    note2(this.states, regions2.state[i]);
    if (isCommitted(regions2.state[i]))
     note2(this.protects, regions2.protect[i]);
   }
  };
  class_15.prototype.row = function (usage) {
   return {
    size: this.size,
    count: this.count,
    bytes: this.bytes,
    committed: this.committed,
    type: list(this.types, typeText),
    state: list(this.states, stateText),
    protect: list(this.protects, protectText),
    usage: list(this.usages, function (index) { return usage.names[index]; }),
    regions: this.regions,
    first: this.first,
    last: this.last
   };
  };
  return class_15;
 }());
 function note2(values2, value) {
  if (values2.indexOf(value) < 0)
   values2.push(value);
 }
 function list(values2, text) {
  return values2.map(text).filter(function (name2) { return name2 !== ""; }).sort().join(" ");
 }
 function recordedAllocationStack(debuggee) {
  var recordings = recorded(debuggee, /^(g|gc|k[a-z]*)( |$)/);
  for (var i = 0; i < recordings.length; i++) {
   var recording = recordings[i];
   var stack = parseStack(recording.lines);
   var symbols = stack.frames.map(function (frame) { return frame.symbol; });
   if (symbols.length === 0 || allocationFunctionOf(symbols[0]) === null)
    continue;
   var foreign = foreignFrames(symbols);
   if (foreign.length === 0)
    continue;
   return {
    owner: foreign[0],
    callers: foreign.slice(1, 5),
    unreliable: stack.unreliable,
    line: recording.line
   };
  }
  return null;
 }
 var ROW7 = /^((?:0x)?(?:[0-9a-f]{1,8}`[0-9a-f]{8}|[0-9a-f]{8}|[0-9a-f]{16}))(?:\s+(\S.*))?$/i;
 var ELEMENT = /^(?:[0-9a-f?]{8}`[0-9a-f?]{8}|[0-9a-f?]{16}|[0-9a-f?]{8}|[0-9a-f?]{4}|[0-9a-f?]{2})(?=[ -]|$)/i;
 var ROW_BYTES = 16;
 function parseSearchHits(lines) {
  var hits = [];
  var gaps = [];
  var unread = new UnreadLines();
  var elementSize = null;
  for (var i = 0; i < lines.length; i++) {
   var text = lines[i].trim();
   var cells = ROW7.exec(text);
   var row4 = cells ? readRow(cells[2] || "") : null;
   if (cells && row4) {
    hits.push({ address: hex(cells[1]), values: row4.values, text: row4.text });
    elementSize = row4.elementSize || elementSize;
   }
   else {
    if (isElision(text) && gaps[gaps.length - 1] !== hits.length)
     gaps.push(hits.length);
    unread.file(text);
   }
  }
  return { hits: hits, elementSize: elementSize, gaps: gaps, skipped: unread.skipped, truncated: unread.truncated };
 }
 function readRow(rest) {
  if (rest === "")
   return { values: [], text: "", elementSize: null };
  if (rest.charAt(0) === '"')
   return { values: [], text: rest.replace(/^"|"$/g, ""), elementSize: null };
  var first = ELEMENT.exec(rest);
  if (!first)
   return null;
  var elementSize = first[0].replace("`", "").length / 2;
  var values2 = [];
  var at = 0;
  while (values2.length < ROW_BYTES / elementSize) {
   var element = ELEMENT.exec(rest.slice(at, at + 18));
   if (!element || element[0].length !== first[0].length)
    break;
   values2.push(hex(element[0]));
   at += element[0].length + 1;
  }
  if (values2.length < ROW_BYTES / elementSize)
   return null;
  return { values: values2, text: rest.slice(at - 1).replace(/^ {1,2}/, ""), elementSize: elementSize };
 }
 var mostHitsPerCopy = 8;
 var regular = 0.6;
 function periodOf(addresses, gaps) {
  var runs = runsBetween(addresses, gaps);
  for (var hits = 1; hits <= mostHitsPerCopy; hits++) {
   var strides = stridesOf(runs, hits);
   var common = mostCommon(strides);
   if (common !== null && common.times >= 3 && common.times >= strides.length * regular)
    return { bytes: common.value, hitsPerCopy: hits, copies: Math.ceil((common.times + hits) / hits) };
  }
  return null;
 }
 function runsBetween(addresses, gaps) {
  var runs = [];
  var start = 0;
  gaps.concat([addresses.length]).forEach(function (gap) {
   if (gap > start)
    runs.push(addresses.slice(start, gap));
   start = gap;
  });
  return runs;
 }
 function stridesOf(runs, hits) {
  var strides = [];
  runs.forEach(function (run) {
   for (var i = hits; i < run.length; i++)
    strides.push(run[i] - run[i - hits]);
  });
  return strides;
 }
 function mostCommon(values2) {
  var sorted = values2.slice().sort(function (a, b) { return a - b; });
  var best = null;
  var from = 0;
  for (var i = 1; i <= sorted.length; i++) {
   if (i < sorted.length && sorted[i] === sorted[from])
    continue;
   if (best === null || i - from > best.times)
    best = { value: sorted[from], times: i - from };
   from = i;
  }
  return best;
 }
 var quotedText = /"([^"]+)"\s*$/;
 function recordedTextSearches(debuggee) {
  var searches = [];
  recorded(debuggee, /^s ?-(\[[^\]]*\])?[au] .*"$/).forEach(function (recording) {
   var text = quotedText.exec(recording.command);
   if (!text)
    return;
   var hits = parseSearchHits(recording.lines);
   var addresses = hits.hits.map(function (hit) { return hit.address; });
   searches.push({ text: text[1], hits: hits, period: periodOf(addresses, hits.gaps), line: recording.line });
  });
  return searches;
 }
 var BLOCK2 = new RegExp("^(".concat(HEX, ")\\s+(").concat(HEX, ")\\s+(").concat(HEX, ")\\s+\\[(").concat(HEX, ")\\]\\s+(").concat(HEX, ")\\s+(").concat(HEX, ")\\s+-\\s+\\(([^)]*)\\)"), "i");
 function readHeapBlock(text, heap) {
  var cells = BLOCK2.exec(text);
  return cells ? {
   heap: heap,
   entry: hex(cells[1]),
   sizeUnits: hex(cells[2]),
   previousUnits: hex(cells[3]),
   flags: hex(cells[4]),
   userPointer: hex(cells[5]),
   userSize: hex(cells[6]),
   state: cells[7].trim()
  } : null;
 }
 function readHeapHeading(text) {
  var cells = /^_HEAP @ (\S+)/.exec(text);
  var address = cells ? hex(cells[1]) : NaN;
  return Number.isNaN(address) ? null : address;
 }
 var ANNOTATION = /^[^\s!]+![^\s].*$/;
 function parseHeapFilter(lines) {
  var heaps2 = [];
  var blocks = [];
  var unread = new UnreadLines();
  var last = "";
  for (var i = 0; i < lines.length; i++) {
   var text = lines[i].trim();
   var heap = readHeapHeading(text);
   var block = heap === null ? readHeapBlock(text, heaps2[heaps2.length - 1] || 0) : null;
   if (heap !== null)
    heaps2.push(heap);
   else if (block)
    blocks.push(block);
   else if (last === "block" && ANNOTATION.test(text))
    annotate(blocks, text);
   else if (!/^HEAP_ENTRY +Size/.test(text))
    unread.file(text);
   last = block ? "block" : "";
  }
  return { heaps: heaps2, blocks: blocks, skipped: unread.skipped, truncated: unread.truncated };
 }
 function annotate(blocks, annotation) {
  blocks[blocks.length - 1] = __assign(__assign({}, blocks[blocks.length - 1]), { annotation: annotation });
 }
 var BUSY_ROW = new RegExp("^(".concat(HEX, "):\\s+(").concat(HEX, ")\\s+(").concat(HEX, ")\\s+-\\s+(").concat(HEX, ")\\s+(").concat(HEX, ")$"), "i");
 var FREED_ROW = new RegExp("^(".concat(HEX, "):\\s+(").concat(HEX, ")\\s+(").concat(HEX, ")$"), "i");
 var FRAME2 = /^([0-9a-f]{5,16}(?:`[0-9a-f]{8})?)\s+(\S.*)$/i;
 var FURNITURE9 = /^(?:HEAP_ENTRY +Size|\( +DPH_HEAP_BLOCK|in (?:busy|free-ed) allocation)/;
 function parseHeapAddress(lines) {
  var unread = new UnreadLines();
  var draft = {
   address: null,
   kind: "not-found",
   heap: null,
   block: null,
   pageHeapBlock: null,
   stack: []
  };
  for (var i = 0; i < lines.length; i++) {
   var text = lines[i].trim();
   if (!readHeading2(draft, text) && !readBlock(draft, text) && !readFrame2(draft, text))
    unread.file(text);
  }
  return __assign(__assign({}, draft), { skipped: unread.skipped, truncated: unread.truncated });
 }
 function readHeading2(draft, text) {
  var address = /^address (\S+) found in/.exec(text);
  if (address)
   draft.address = hex(address[1]);
  var root = /^_DPH_HEAP_ROOT @ (\S+)/.exec(text);
  var heap = root ? hex(root[1]) : readHeapHeading(text);
  if (heap !== null)
   draft.heap = heap;
  if (/^in busy allocation/.test(text))
   draft.kind = "page-heap-busy";
  if (/^in free-ed allocation/.test(text))
   draft.kind = "page-heap-freed";
  return address !== null || heap !== null || FURNITURE9.test(text);
 }
 function readBlock(draft, text) {
  var block = readHeapBlock(text, draft.heap || 0);
  var busy = BUSY_ROW.exec(text);
  var freed = busy ? null : FREED_ROW.exec(text);
  if (block) {
   draft.block = block;
   draft.kind = "heap";
  }
  if (busy) {
   draft.pageHeapBlock = {
    block: hex(busy[1]),
    userAddress: hex(busy[2]),
    userSize: hex(busy[3]),
    virtualAddress: hex(busy[4]),
    virtualSize: hex(busy[5])
   };
  }
  if (freed) {
   draft.pageHeapBlock = {
    block: hex(freed[1]),
    userAddress: null,
    userSize: null,
    virtualAddress: hex(freed[2]),
    virtualSize: hex(freed[3])
   };
  }
  return block !== null || busy !== null || freed !== null;
 }
 function readFrame2(draft, text) {
  if (draft.kind === "not-found")
   return false;
  var frame = FRAME2.exec(text);
  if (frame) {
   draft.stack.push({ returnAddress: hex(frame[1]), symbol: frame[2].charAt(0) === "+" ? "" : frame[2] });
   return true;
  }
  if (!draft.block || draft.stack.length > 0 || !/^[^\s!]+![^\s]/.test(text))
   return false;
  draft.block = __assign(__assign({}, draft.block), { annotation: text });
  return true;
 }
 function recordedBlocksOfSize(debuggee, size) {
  var found = recorded(debuggee, new RegExp("^!heap -flt s (0x)?0*".concat(size.toString(16), "$"))).pop();
  return found ? parseHeapFilter(found.lines) : null;
 }
 function recordedAddresses(debuggee) {
  return recorded(debuggee, /^!heap -p -a /).map(function (recording) { return parseHeapAddress(recording.lines); });
 }
 var heapsLookedAt = 2;
 var Survey = (function () {
  function class_16(debuggee) {
   this.answers = {};
   this.debuggee = debuggee;
  }
  class_16.prototype.heaps = function () {
   var _this = this;
   return this.once("heaps", function () { return reportedHeaps(_this.debuggee); });
  };
  class_16.prototype.sizeClasses = function (heap) {
   var _this = this;
   return this.once("sizeClasses ".concat(heap), function () { return reportedSizeClasses(_this.debuggee, heap); });
  };
  class_16.prototype.heapClasses = function () {
   var _this = this;
   return this.once("heapClasses", function () {
    var heaps2 = _this.heaps();
    if (!heaps2.known)
     return [];
    var asked = _this.debuggee.target.kind === "log" ? heaps2.value.heaps : heaps2.value.heaps.slice(0, heapsLookedAt);
    var found = [];
    asked.forEach(function (heap) {
     var classes = _this.sizeClasses(heap.address);
     if (classes.known)
      found.push({ heap: heap, share: share(heap.commit, heaps2.value.commit), classes: classes.value });
    });
    return found;
   });
  };
  class_16.prototype.withoutClasses = function () {
   var heaps2 = this.heaps();
   if (!heaps2.known)
    return heaps2.why;
   var classes = this.sizeClasses(heaps2.value.heaps[0].address);
   return classes.known ? "" : classes.why;
  };
  class_16.prototype.space = function () {
   var _this = this;
   return this.once("space", function () { return addressSpaceOf(_this.debuggee); });
  };
  class_16.prototype.allocationClasses = function () {
   var _this = this;
   return this.once("allocationClasses", function () {
    var space = _this.space();
    if (!space.known || space.value.layout === null)
     return [];
    var _a = space.value.layout, regions2 = _a.regions, allocations = _a.allocations, usage = _a.usage;
    return histogram(regions2, allocations, usage, byAllocation);
   });
  };
  class_16.prototype.committed = function () {
   var space = this.space();
   return space.known ? { known: true, value: space.value.budget.committed, caveats: space.caveats } : space;
  };
  class_16.prototype.gc = function () {
   var _this = this;
   return this.once("gc", function () { return gcFigures(_this.debuggee); });
  };
  class_16.prototype.loader = function () {
   var _this = this;
   return this.once("loader", function () { return loaderFigures(_this.debuggee); });
  };
  class_16.prototype.assemblies = function () {
   var _this = this;
   return this.once("assemblies", function () { return assemblyList(_this.debuggee); });
  };
  class_16.prototype.threadCount = function () {
   if (this.debuggee.target.kind !== "log")
    return this.debuggee.threads().length;
   var space = this.space();
   if (!space.known)
    return 0;
   var tebs = space.value.budget.usage.filter(function (row4) { return /^TEB/.test(row4.name); }).map(function (row4) { return row4.regions || 0; });
   return tebs.reduce(function (most, regions2) { return Math.max(most, regions2); }, 0);
  };
  class_16.prototype.growth = function (heap, size) {
   var _this = this;
   return this.once("growth ".concat(heap, " ").concat(size), function () { return recordedGrowth(_this.debuggee, heap, size); });
  };
  class_16.prototype.blocksOfSize = function (size) {
   var _this = this;
   return this.once("blocks ".concat(size), function () { return recordedBlocksOfSize(_this.debuggee, size); });
  };
  class_16.prototype.heapAddresses = function () {
   var _this = this;
   return this.once("heapAddresses", function () { return recordedAddresses(_this.debuggee); });
  };
  class_16.prototype.textSearches = function () {
   var _this = this;
   return this.once("textSearches", function () { return recordedTextSearches(_this.debuggee); });
  };
  class_16.prototype.allocationStack = function () {
   var _this = this;
   return this.once("allocationStack", function () { return recordedAllocationStack(_this.debuggee); });
  };
  class_16.prototype.moduleTypes = function () {
   var _this = this;
   return this.once("moduleTypes", function () { return moduleTypes(_this.debuggee); });
  };
  class_16.prototype.once = function (key, gather) {
   if (!(key in this.answers))
    this.answers[key] = gather();
   return this.answers[key];
  };
  return class_16;
 }());
 var findingColumns = [
  { Name: "Kind", Kind: "text", Help: "Which detector speaks" },
  { Name: "Title", Kind: "text", Help: "The finding in one line" },
  { Name: "Verdict", Kind: "text", Help: "leak, suspect, not a leak, cannot tell" },
  { Name: "Confidence", Kind: "text", Help: "high, medium, low" },
  { Name: "Facts", Kind: "object", Help: "The numbers and names behind it" },
  { Name: "Evidence", Kind: "object", Help: "What speaks for it and against it" },
  { Name: "Memory", Kind: "text", Help: "The memory that its bytes belong to" },
  { Name: "ExplainedBytes", Kind: "bytes", Help: "Bytes that it explains" },
  { Name: "UnexplainedBytes", Kind: "bytes", Help: "Bytes of the same budget that it does not explain" },
  { Name: "Next", Kind: "object", Help: "Commands to type next" }
 ];
 var factColumns5 = [
  { Name: "Target", Kind: "text", Help: "What was looked at" },
  { Name: "Verdict", Kind: "text", Help: "The first finding in one line" },
  { Name: "Committed", Kind: "bytes", Help: "Committed bytes of the process, or of its heaps" },
  { Name: "Basis", Kind: "text", Help: "What Committed covers" },
  { Name: "Explained", Kind: "bytes", Help: "Bytes that leaks and suspects explain" },
  { Name: "Unexplained", Kind: "bytes", Help: "Committed less explained" },
  { Name: "Findings", Kind: "object", Help: "All findings, most certain and largest first" },
  { Name: "Caveats", Kind: "object", Help: "What these figures do not cover" },
  { Name: "Cost", Kind: "text", Help: "What the answer cost the debugger" }
 ];
 var evidenceColumns = [
  { Name: "Text", Kind: "text", Help: "The observation" },
  { Name: "Weight", Kind: "text", Help: "for, against, context" }
 ];
 var nextColumns = [
  { Name: "Command", Kind: "text", Help: "Type this" },
  { Name: "Why", Kind: "text", Help: "What it shows" }
 ];
 function ask6(open) {
  var debuggee = open();
  var before = debuggee.cost();
  var survey = new Survey(debuggee);
  var findings = findingsOf(survey);
  var whole = wholeOf2(survey);
  var explained = whole === null ? void 0 : Math.min(whole.bytes, explainedBytes(findings));
  var shown3 = listOf(findings.map(shownFinding), "finding");
  return listed(present({
   Target: "".concat(plain(debuggee.target.name), " (").concat(debuggee.target.kind, ", ").concat(machineText(debuggee), ")"),
   Verdict: verdictLine(findings[0]),
   Committed: whole === null ? void 0 : whole.bytes,
   Basis: whole === null ? "nothing that tells the commit was recorded or captured" : whole.basis,
   Explained: explained,
   Unexplained: whole === null ? void 0 : whole.bytes - explained,
   Findings: shown3,
   Caveats: caveatsOf2(survey),
   Cost: costText(before, debuggee.cost())
  }, factColumns5, function () { return verdictLine(findings[0]); }), shown3);
 }
 function listed(summary, findings) {
  Object.defineProperty(summary, Symbol.iterator, {
   value: function () { return findings[Symbol.iterator](); },
   enumerable: false
  });
  return summary;
 }
 function caveatsOf2(survey) {
  var space = survey.space();
  return space.known ? sentences(space.caveats.map(plain)) : void 0;
 }
 function machineText(debuggee) {
  var _a = debuggee.target, machine = _a.machine, isWow64 = _a.isWow64;
  return (machine === "unknown" ? "machine not known" : machine) + (isWow64 ? ", WOW64" : "");
 }
 function wholeOf2(survey) {
  var space = survey.space();
  if (space.known)
   return { bytes: space.value.budget.committed, basis: basisOf(space.value) };
  var heaps2 = survey.heaps();
  return heaps2.known ? { bytes: heaps2.value.commit, basis: "the heaps of !heap -s only" } : null;
 }
 function basisOf(_a) {
  var layout = _a.layout, budget = _a.budget;
  if (layout === null || layout.regions.complete)
   return "all of it, by ".concat(budget.source);
  return budget.source === layout.regions.source ? "a lower bound: only captured or recorded regions are known" : "all of it, by ".concat(budget.source);
 }
 function verdictLine(finding) {
  return "".concat(finding.Verdict, ", ").concat(finding.Confidence, " confidence: ").concat(finding.Title);
 }
 function shownFinding(finding) {
  return present(__assign(__assign({}, finding), { Evidence: listOf(finding.Evidence.map(shownEvidence), "observation"), Next: listOf(finding.Next.map(shownCommand), "command"), Facts: present(finding.Facts, factsColumns(finding), function () { return ""; }) }), findingColumns, function () { return verdictLine(finding); });
 }
 function shownEvidence(one) {
  return present(one, evidenceColumns, function () { return "".concat(one.Weight, ": ").concat(one.Text); });
 }
 function shownCommand(one) {
  return present(one, nextColumns, function () { return one.Command; });
 }
 var kindsOfFacts = {
  Size: "size",
  Count: "count",
  Bytes: "bytes",
  Heap: "address",
  Period: "size",
  Copies: "count",
  Share: "percent"
 };
 function factsColumns(finding) {
  return Object.keys(finding.Facts).map(function (name2) { return ({
   Name: name2,
   Kind: kindsOfFacts[name2] || "text",
   Help: ""
  }); });
 }
 function costText(before, after) {
  return after.commands - before.commands + " commands, " + (after.lines - before.lines) + " lines, " + (after.reads - before.reads) + " memory reads, " + bytes(after.bytes - before.bytes);
 }
 var leakSummary = {
  name: "leakSummary",
  help: "What leaks, how sure that is, how many bytes it explains, and what to type next",
  parameters: [],
  example: {
   input: "samples/logs/000-heap-fixed-size-x86.log",
   call: "leakSummary()",
   output: [
    "@$scriptContents.leakSummary() : leak, high confidence: 285 blocks of 0xa45c in heap 021f0000: 11.44 MiB, 99.75 % of its busy bytes",
    "    Target           : samples/logs/000-heap-fixed-size-x86.log (log, x86)",
    "    Verdict          : leak, high confidence: 285 blocks of 0xa45c in heap 021f0000: 11.44 MiB, 99.75 % of its busy bytes",
    "    Committed        : 0xccc000",
    "    Basis            : the heaps of !heap -s only",
    "    Explained        : 0xb6fa6c",
    "    Unexplained      : 0x15c594",
    "    Findings         : 3 findings",
    "    Cost             : 0 commands, 0 lines, 0 memory reads, 0 B",
    "    [0x0]            : leak, high confidence: 285 blocks of 0xa45c in heap 021f0000: 11.44 MiB, 99.75 % of its busy bytes",
    "    [0x1]            : suspect, low confidence: heap 021f0000 holds 91.76 % of the commit of all heaps: 11.74 MiB, 139.95 KiB of it not covered by -stat",
    "    [0x2]            : cannot tell, high confidence: the address space cannot be seen"
   ]
  },
  ask: ask6
 };
 var columns8 = [
  { Name: "Size", Kind: "size", Help: "Bytes of one piece; blank when the group holds several sizes" },
  { Name: "Count", Kind: "count", Help: "Pieces of that size" },
  { Name: "Bytes", Kind: "bytes", Help: "Bytes of all pieces, committed and reserved" },
  { Name: "Committed", Kind: "bytes", Help: "Committed bytes of all pieces; rows are sorted by them" },
  { Name: "Share", Kind: "percent", Help: "Percent of all committed bytes of the process" },
  { Name: "Type", Kind: "text", Help: "MEM_PRIVATE, MEM_MAPPED or MEM_IMAGE" },
  { Name: "State", Kind: "text", Help: "MEM_COMMIT, MEM_RESERVE, or both", Detail: true },
  { Name: "Protect", Kind: "text", Help: "Protections of the committed pages", Detail: true },
  { Name: "Usage", Kind: "text", Help: "What the memory is used for" },
  { Name: "Regions", Kind: "count", Help: "Regions that the pieces consist of", Detail: true },
  { Name: "First", Kind: "address", Help: "Lowest piece" },
  { Name: "Last", Kind: "address", Help: "Highest piece", Detail: true }
 ];
 var factColumns6 = [
  { Name: "Unit", Kind: "text", Help: "What one piece is: an allocation or a region" },
  { Name: "Pieces", Kind: "count", Help: "Pieces in all rows" },
  { Name: "Bytes", Kind: "bytes", Help: "Bytes in all rows, committed and reserved" },
  { Name: "Committed", Kind: "bytes", Help: "Committed bytes in all rows" },
  { Name: "NotListed", Kind: "bytes", Help: "Committed bytes of the process that no row covers" },
  { Name: "Free", Kind: "bytes", Help: "Free address space, in no row" },
  { Name: "Source", Kind: "text", Help: "Where the regions come from" },
  { Name: "Caveats", Kind: "text", Help: "What these figures do not cover" }
 ];
 var dimensions = ["size", "type", "state", "protect", "usage"];
 function groupingOf(by) {
  var words2 = by.toLowerCase().split(/[\s,]+/).filter(function (word) { return word !== ""; });
  var unit = words2.indexOf("region") >= 0 ? byRegion : byAllocation;
  var asked = [];
  for (var i = 0; i < words2.length; i++) {
   var word = words2[i];
   if (word === "region" || word === "allocation")
    continue;
   if (dimensions.indexOf(word) < 0) {
    throw new Error('Cannot group by "' + plain(word) + '". Use allocation or region, and any of: ' + dimensions.join(", ") + ".");
   }
   asked.push(word);
  }
  return asked.length === 0 ? unit : { unit: unit.unit, by: asked };
 }
 function ask7(open, args) {
  var debuggee = open();
  var grouping = groupingOf(String(args[0]));
  var space = addressSpaceOf(debuggee);
  if (!space.known)
   return cannotTell(space.why);
  var _a = space.value, layout = _a.layout, budget = _a.budget;
  if (layout === null) {
   return cannotTell("The log holds ".concat(budget.source, " but no listing of regions (`!address` or `!vadump -v`)."));
  }
  var rows = histogram(layout.regions, layout.allocations, layout.usage, grouping);
  return new Table(columns8, rows.length, function (i) { return shown2(rows[i], budget.committed); }, {
   text: headline2(rows, grouping.unit),
   rowText: function (row4) { return rowText(row4.Size, row4.Count, row4.Bytes); },
   facts: factsOf(space.value, rows, grouping.unit),
   factColumns: factColumns6
  });
 }
 function shown2(row4, committed) {
  return {
   Size: row4.size === null ? void 0 : row4.size,
   Count: row4.count,
   Bytes: row4.bytes,
   Committed: row4.committed,
   Share: share(row4.committed, committed),
   Type: row4.type,
   State: row4.state,
   Protect: row4.protect,
   Usage: plain(row4.usage),
   Regions: row4.regions,
   First: row4.first,
   Last: row4.last
  };
 }
 function factsOf(space, rows, unit) {
  var pieces = 0;
  var total = 0;
  var committed = 0;
  for (var i = 0; i < rows.length; i++) {
   pieces += rows[i].count;
   total += rows[i].bytes;
   committed += rows[i].committed;
  }
  return {
   Unit: unit,
   Pieces: pieces,
   Bytes: total,
   Committed: committed,
   NotListed: space.notListed,
   Free: space.budget.free,
   Source: plain(space.layout.regions.source),
   Caveats: sentences(space.caveats.map(plain))
  };
 }
 function rowText(size, pieces, total) {
  return "".concat(size === void 0 ? "any size" : hex2(size), " x ").concat(count(pieces), " = ").concat(bytes(total));
 }
 function headline2(rows, unit) {
  var first = rows[0];
  if (first === void 0)
   return "no ".concat(unit, "s");
  var size = first.size === null ? void 0 : first.size;
  return "most memory in ".concat(unit, "s: ").concat(rowText(size, first.count, first.bytes));
 }
 var regionHistogram = {
  name: "regionHistogram",
  help: "How many allocations of which size, most committed memory first; regions re-joined by allocation",
  parameters: [
   {
    name: "by",
    type: "text",
    help: "allocation or region, and any of size, type, state, protect, usage to group by",
    default: "allocation"
   }
  ],
  example: {
   input: "samples/logs/003-region-size-wow64.log",
   call: "regionHistogram()",
   output: [
    "@$scriptContents.regionHistogram() : most memory in allocations: 0x20000 x 19 = 2.38 MiB",
    "    RowCount         : 1",
    "    Unit             : allocation",
    "    Pieces           : 19",
    "    Bytes            : 0x260000",
    "    Committed        : 0x260000",
    "    NotListed        : 0xe26a4000",
    "    Free             : 0xaae6000",
    "    Source           : `!address` in line 24",
    "    Caveats          : The log lists 21 regions only: counts and bytes are lower bounds. Allocations are derived: `!address` in line 24 does not print allocation bases."
   ]
  },
  ask: ask7
 };
 var filterHelp = "words joined by commas or blanks: MEM_COMMIT, MEM_PRIVATE, PAGE_READWRITE ... (PAGE_EXECUTE is that protection only, not PAGE_EXECUTE_READ); a size as 0x20000, of a region or of its allocation; usage:Heap; size:0x20000; allocation:ADDRESS; address:ADDRESS";
 function regionTest(filter, layout) {
  var tests = wordsOf(filter).map(function (word) { return wordTest(word, layout); });
  return function (region) {
   for (var i = 0; i < tests.length; i++)
    if (!tests[i](region))
     return false;
   return true;
  };
 }
 function longerProtections(filter, regions2) {
  var starts2 = wordsOf(filter).filter(function (word) { return /^page_/i.test(word); }).map(function (word) { return word.toUpperCase() + "_"; });
  var found = [];
  var _loop_3 = function (i) {
   var name2 = protectText(regions2.protect[i]).split("|")[0];
   if (starts2.some(function (start) { return name2.indexOf(start) === 0; }) && found.indexOf(name2) < 0)
    found.push(name2);
  };
  for (var i = 0; i < regions2.count && starts2.length > 0; i++) {
   _loop_3(i);
  }
  return found.sort();
 }
 function wordsOf(filter) {
  return filter.split(/[\s,]+/).filter(function (word) { return word !== ""; });
 }
 function wordTest(word, layout) {
  var regions2 = layout.regions, usage = layout.usage;
  var flag = flagValue(word.toUpperCase());
  if (flag !== 0)
   return flagTest(word, flag, regions2);
  var size = parseNumber(word);
  if (!Number.isNaN(size))
   return sizeTest(size, layout);
  var colon = word.indexOf(":");
  var key = word.slice(0, colon).toLowerCase();
  var value = word.slice(colon + 1);
  if (colon > 0 && key === "usage")
   return usageTest(value, usage);
  var number = parseNumber(value);
  if (colon > 0 && !Number.isNaN(number)) {
   if (key === "size")
    return sizeTest(number, layout);
   if (key === "allocation")
    return function (i) { return regions2.allocationBase[i] === number; };
   if (key === "address")
    return function (i) { return regions2.base[i] <= number && number < regions2.base[i] + regions2.size[i]; };
  }
  throw new Error('Cannot filter by "' + plain(word) + '". Use ' + filterHelp + ".");
 }
 function sizeTest(size, _a) {
  var regions2 = _a.regions, allocations = _a.allocations;
  return function (i) {
   var allocation = allocations.ofRegion[i];
   return regions2.size[i] === size || allocation >= 0 && allocations.size[allocation] === size;
  };
 }
 function flagTest(word, flag, regions2) {
  if (/^page_/i.test(word))
   return function (i) { return (regions2.protect[i] & flag) !== 0; };
  return isState(flag) ? function (i) { return regions2.state[i] === flag; } : function (i) { return regions2.type[i] === flag; };
 }
 var usages = ["<unknown>", "Free", "Image", "MappedFile", "Heap", "Stack", "TEB", "PEB", "Other"];
 function usageTest(value, usage) {
  var wanted = bare(value);
  var isMeant = function (name2) { return bare(name2) === wanted || withoutWorld(bare(name2)) === wanted; };
  var known3 = usages.concat(usage.names.filter(function (name2) { return usages.indexOf(name2) < 0; }));
  if (!known3.some(function (name2) { return isMeant(name2) || bare(name2) === withoutWorld(wanted); }))
   throw new Error('There is no usage "' + plain(value) + '". Known: ' + known3.map(plain).join(", ") + ".");
  var matches = usage.names.map(isMeant);
  return function (i) { return matches[usage.of[i]]; };
 }
 function bare(name2) {
  return name2.toLowerCase().replace(/[<>]/g, "");
 }
 function withoutWorld(name2) {
  return name2.replace(/(32|64)$/, "");
 }
 var columns9 = [
  { Name: "Base", Kind: "address", Help: "First byte of the region" },
  { Name: "Size", Kind: "size", Help: "Bytes" },
  { Name: "AllocationBase", Kind: "address", Help: "Start of the allocation it belongs to", Detail: true },
  { Name: "State", Kind: "text", Help: "MEM_COMMIT, MEM_RESERVE or MEM_FREE" },
  { Name: "Type", Kind: "text", Help: "MEM_PRIVATE, MEM_MAPPED or MEM_IMAGE; blank when free" },
  { Name: "Protect", Kind: "text", Help: "PAGE_ protection of committed pages", Detail: true },
  { Name: "Usage", Kind: "text", Help: "What the memory is used for" }
 ];
 var factColumns7 = [
  { Name: "Bytes", Kind: "bytes", Help: "Bytes of the rows" },
  { Name: "Committed", Kind: "bytes", Help: "Committed bytes of the rows" },
  { Name: "OtherRegions", Kind: "count", Help: "Listed regions that the filter left out" },
  { Name: "OtherBytes", Kind: "bytes", Help: "Bytes of the regions that the filter left out" },
  { Name: "NotListed", Kind: "bytes", Help: "Committed bytes of the process that the source does not list" },
  { Name: "Source", Kind: "text", Help: "Where the regions come from" },
  { Name: "Caveats", Kind: "text", Help: "What this list does not cover" }
 ];
 function ask8(open, args) {
  var debuggee = open();
  var space = addressSpaceOf(debuggee);
  if (!space.known)
   return cannotTell(space.why);
  var layout = space.value.layout;
  if (layout === null)
   return cannotTell("The log lists no regions (`!address` or `!vadump -v`).");
  var filter = String(args[0]);
  var chosen = choose(layout, filter);
  var width = debuggee.target.pointerSize;
  return new Table(columns9, chosen.indices.length, function (i) { return row3(layout, chosen.indices[i]); }, {
   text: headline3(layout, filter, chosen),
   rowText: function (shown3) { return "".concat(addressText(shown3.Base, width), " ").concat(hex2(shown3.Size), " ").concat(shown3.Usage || shown3.State); },
   facts: {
    Bytes: chosen.bytes,
    Committed: chosen.committed,
    OtherRegions: layout.regions.count - chosen.indices.length,
    OtherBytes: chosen.otherBytes,
    NotListed: space.value.notListed,
    Source: plain(layout.regions.source),
    Caveats: sentences(space.caveats.map(plain))
   },
   factColumns: factColumns7
  });
 }
 function headline3(layout, filter, chosen) {
  var text = "".concat(count(chosen.indices.length), " regions, ").concat(bytes(chosen.bytes));
  var longer = chosen.indices.length > 0 ? [] : longerProtections(filter, layout.regions);
  return longer.length === 0 ? text : "".concat(text, "; a protection is matched by its whole name, and there are regions of ").concat(longer.join(", "));
 }
 function choose(layout, filter) {
  var regions2 = layout.regions;
  var passes = regionTest(filter, layout);
  var chosen = { indices: [], bytes: 0, committed: 0, otherBytes: 0 };
  for (var i = 0; i < regions2.count; i++) {
   if (!passes(i)) {
    chosen.otherBytes += regions2.size[i];
    continue;
   }
   chosen.indices.push(i);
   chosen.bytes += regions2.size[i];
   if (isCommitted(regions2.state[i]))
    chosen.committed += regions2.size[i];
  }
  return chosen;
 }
 function row3(layout, i) {
  var regions2 = layout.regions, usage = layout.usage;
  return {
   Base: regions2.base[i],
   Size: regions2.size[i],
   AllocationBase: regions2.allocationBase[i],
   State: stateText(regions2.state[i]),
   Type: typeText(regions2.type[i]),
   Protect: protectText(regions2.protect[i]),
   Usage: plain(usage.names[usage.of[i]])
  };
 }
 var regions = {
  name: "regions",
  help: "The regions of the address space, filtered by state, type, protection, size or usage",
  parameters: [{ name: "filter", type: "text", help: filterHelp, default: "" }],
  example: {
   input: "samples/logs/003-region-size-wow64.log",
   call: 'regions("PAGE_EXECUTE")',
   output: [
    '@$scriptContents.regions("PAGE_EXECUTE") : 2 regions, 8 KiB',
    "    RowCount         : 2",
    "    Bytes            : 0x2000",
    "    Committed        : 0x2000",
    "    OtherRegions     : 19",
    "    OtherBytes       : 0x25e000",
    "    NotListed        : 0xe26a4000",
    "    Source           : `!address` in line 24",
    "    Caveats          : The log lists 21 regions only: counts and bytes are lower bounds. Allocations are derived: `!address` in line 24 does not print allocation bases.",
    "    [0x0]            : 797c0000 0x1000 <unknown>",
    "    [0x1]            : 797e0000 0x1000 <unknown>"
   ]
  },
  ask: ask8
 };
 function engineVersion() {
  var version2 = unlessThrows(function () { return host.namespace.Debugger.State.DebuggerInformation.EngineVersion; });
  return version2 === void 0 ? null : String(version2);
 }
 function fact(value) {
  return { known: true, value: value, caveats: [] };
 }
 function notHere(why) {
  return { known: false, why: why };
 }
 var mark = "leakscope probe";
 var noAnswer = "the script does not reach its own selfTest through dx";
 var asking = false;
 function answerForProbe() {
  if (!asking)
   return null;
  return Object.defineProperty({}, "answer", { value: answerFromOutside, enumerable: false });
 }
 function answerFromOutside(what, value) {
  if (what === "throw")
   throw new Error(mark);
  if (what === "log")
   host.diagnostics.debugLog("<b>" + mark + "</b>\n");
  var text = what === "argument" ? typeof value : String(what);
  return { toString: function () { return text; } };
 }
 function outsideProbes(commands) {
  var thrown = function () { return lineWith(printed(commands, '"throw"'), mark); };
  return [
   { name: "DebugLogDml", ask: function () { return debugLogDml(lineWith(printed(commands, '"log"'), mark)); } },
   { name: "ErrorPosition", ask: function () { return errorPosition(thrown()); } },
   { name: "ErrorTwice", ask: function () { return errorTwice(thrown()); } },
   { name: "IntegerArguments", ask: function () { return integerArguments(printed(commands, '"argument", 4294967296')); } }
  ];
 }
 function printed(commands, args) {
  var e_11, _a;
  var lines = [];
  asking = true;
  try {
   try {
    for (var _b = __values(commands.raw("dx @$scriptContents.selfTest().answer(" + args + ")")), _c = _b.next(); !_c.done; _c = _b.next()) {
     var line = _c.value;
     lines.push(line);
    }
   }
   catch (e_11_1) { e_11 = { error: e_11_1 }; }
   finally {
    try {
     if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
    }
    finally { if (e_11) throw e_11.error; }
   }
  }
  catch (error) {
   rethrowInterruption(error);
  }
  finally {
   asking = false;
  }
  return lines;
 }
 function debugLogDml(line) {
  return line === null ? notHere(noAnswer) : fact(line.indexOf("<b>") < 0);
 }
 function errorPosition(line) {
  if (line === null)
   return notHere(noAnswer);
  if (/\[at \S+ \(line/.test(line))
   return fact("at-script");
  return fact(/\[.*@\S+ \(line/.test(line) ? "function-at-script" : "none");
 }
 function errorTwice(line) {
  return line === null ? notHere(noAnswer) : fact(/^Error: Error: /.test(line));
 }
 function integerArguments(lines) {
  if (lineWith(lines, ": number") !== null)
   return fact("number");
  return lineWith(lines, ": object") !== null ? fact("by-width") : notHere(noAnswer);
 }
 function lineWith(lines, text) {
  for (var i = 0; i < lines.length; i++)
   if (lines[i].indexOf(text) >= 0)
    return lines[i];
  return null;
 }
 var name = "leakscopeProbe";
 var source = "let " + name + "Lexical = 7;";
 function secondScriptProbes(commands) {
  var known3 = null;
  var ask12 = function (key) {
   if (known3 === null)
    known3 = tryOut(commands);
   return typeof known3 === "string" ? notHere(known3) : fact(known3[key]);
  };
  return [
   { name: "LexicalGlobals", ask: function () { return ask12("lexicalGlobals"); } },
   { name: "ReloadRunsAgain", ask: function () { return ask12("reloadRunsAgain"); } }
  ];
 }
 function tryOut(commands) {
  var path = write2();
  if (path === null)
   return "the debugger lets this script write no file";
  var quoted2 = path.indexOf(" ") < 0 ? path : '"' + path + '"';
  try {
   if (!says(commands, ".scriptload " + quoted2, /successfully loaded/))
    return "a second script was not loaded";
   var lexicalGlobals = says(commands, "dx @$scriptContents." + name + "Lexical", /: (0x)?7\s*$/);
   var reloadRunsAgain = says(commands, ".scriptload " + quoted2, /successfully loaded/);
   return { lexicalGlobals: lexicalGlobals, reloadRunsAgain: reloadRunsAgain };
  }
  finally {
   says(commands, ".scriptunload " + quoted2, /./);
   remove(path);
  }
 }
 function write2() {
  try {
   var files = host.namespace.Debugger.Utility.FileSystem;
   if (files === void 0 || files === null)
    return null;
   var file = files.TempDirectory.CreateFile(name + ".js", "CreateAlways");
   files.CreateTextWriter(file, "Utf8").WriteLine(source);
   var path = String(file.Path);
   file.Close();
   return path;
  }
  catch (error) {
   rethrowInterruption(error);
   return null;
  }
 }
 function remove(path) {
  try {
   host.namespace.Debugger.Utility.FileSystem.DeleteFile(path);
  }
  catch (error) {
   rethrowInterruption(error);
  }
 }
 function says(commands, command, pattern) {
  var e_12, _a;
  try {
   try {
    for (var _b = __values(commands.raw(command)), _c = _b.next(); !_c.done; _c = _b.next()) {
     var line = _c.value;
     if (pattern.test(line))
      return true;
    }
   }
   catch (e_12_1) { e_12 = { error: e_12_1 }; }
   finally {
    try {
     if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
    }
    finally { if (e_12) throw e_12.error; }
   }
  }
  catch (error) {
   rethrowInterruption(error);
  }
  return false;
 }
 function targetProbes(edge, commands) {
  return [
   { name: "PartialReadText", ask: function () { return partialReadText(edge()); } },
   { name: "SymbolThrows", ask: symbolThrows },
   { name: "VadumpLayout", ask: function () { return vadumpLayout(commands); } }
  ];
 }
 function partialReadText(edge) {
  if (edge === null || host.memory === void 0)
   return notHere("no captured memory ends in a gap here");
  try {
   host.memory.readMemoryValues(edge, 2, 4, false);
   return notHere("memory that should not be captured could be read");
  }
  catch (error) {
   rethrowInterruption(error);
   return fact(messageOf(error).indexOf("partial read success") >= 0);
  }
 }
 function symbolThrows() {
  if (host.getModuleSymbolAddress === void 0)
   return notHere("host.getModuleSymbolAddress is absent");
  if (host.currentProcess === void 0)
   return notHere("there is no process");
  try {
   host.getModuleSymbolAddress("ntdll", "LeakscopeNoSuchSymbol");
   return fact(false);
  }
  catch (error) {
   rethrowInterruption(error);
   return fact(true);
  }
 }
 function vadumpLayout(commands) {
  var e_13, _a;
  try {
   for (var _b = __values(commands.raw(".catch { !vadump -v }")), _c = _b.next(); !_c.done; _c = _b.next()) {
    var line = _c.value;
    var label = /^BaseAddress:(\s+)\S/.exec(line);
    if (label !== null)
     return fact(label[1].length > 1 ? "padded" : "single-blank");
   }
  }
  catch (e_13_1) { e_13 = { error: e_13_1 }; }
  finally {
   try {
    if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
   }
   finally { if (e_13) throw e_13.error; }
  }
  return notHere("!vadump -v lists no region here");
 }
 var newerGlobals = [
  "globalThis",
  "BigInt",
  "BigInt64Array",
  "BigUint64Array",
  "Promise",
  "WeakRef",
  "FinalizationRegistry",
  "Intl",
  "SharedArrayBuffer",
  "Atomics",
  "WebAssembly",
  "console",
  "setTimeout"
 ];
 var valueProbes = [
  { name: "Int64HexPrefix", ask: function () { return fact(new host.Int64(255).toString(16).indexOf("0x") === 0); } },
  {
   name: "Int64Radix",
   ask: function () { return fact(new host.Int64(16).toString().replace(/^0x/, "") === "10" ? 16 : 10); }
  },
  { name: "Int64ShiftSigned", ask: function () { return fact(shifted().getHighPart() === 4294967295); } },
  { name: "NumberMathInt64", ask: function () { return fact(isInt64(5..add(1))); } },
  { name: "ApiVersion", ask: apiVersion },
  { name: "Globals", ask: function () { return fact(newerGlobals.filter(exists)); } }
 ];
 function shifted() {
  var negative = new host.Int64(-8);
  return negative.bitwiseShiftRight(1);
 }
 function apiVersion() {
  var version2 = host.currentApiVersionSupported;
  if (version2 === void 0 || version2 === null)
   return notHere("host.currentApiVersionSupported is absent");
  var parts = /(\d+)\.(\d+)/.exec(String(version2));
  var major = version2.major === void 0 && parts !== null ? Number(parts[1]) : toNumber(version2.major);
  var minor = version2.minor === void 0 && parts !== null ? Number(parts[2]) : toNumber(version2.minor);
  var both = major * 100 + minor;
  return Number.isNaN(both) ? notHere("host.currentApiVersionSupported has no numbers") : fact(both);
 }
 function exists(name2) {
  return Function("return typeof " + name2 + ' !== "undefined"')();
 }
 function providerProbes(edge) {
  var commands = new DebuggerCommands(new CostCounter());
  return valueProbes.concat(targetProbes(edge, commands), outsideProbes(commands), secondScriptProbes(commands));
 }
 var version = "0.1.0";
 var columns10 = [
  { Name: "Record", Kind: "text", Help: "What this is" },
  { Name: "Version", Kind: "text", Help: "Version of Leakscope" },
  { Name: "Debugger", Kind: "text", Help: "Version of the debug engine" },
  { Name: "Target", Kind: "text", Help: "What was open: dump, live, log or none" },
  { Name: "Facts", Kind: "object", Help: "What was found out, under the names of the simulator profiles" },
  { Name: "NotProbed", Kind: "object", Help: "What was not, and why" },
  { Name: "Json", Kind: "line", Help: "The whole record in one line, to be pasted" }
 ];
 function ask9(open) {
  return answerForProbe() || selfTestOf(open);
 }
 function selfTestOf(open) {
  var e_14, _a;
  var debuggee = openIfAny(open);
  var facts = {};
  var notProbed = {};
  var probes = providerProbes(function () { return edgeOf(debuggee); });
  try {
   for (var probes_1 = __values(probes), probes_1_1 = probes_1.next(); !probes_1_1.done; probes_1_1 = probes_1.next()) {
    var probe = probes_1_1.value;
    try {
     var fact2 = probe.ask();
     if (fact2.known)
      facts[probe.name] = fact2.value;
     else
      notProbed[probe.name] = fact2.why;
    }
    catch (error) {
     rethrowInterruption(error);
     notProbed[probe.name] = "failed: ".concat(plain(messageOf(error)));
    }
   }
  }
  catch (e_14_1) { e_14 = { error: e_14_1 }; }
  finally {
   try {
    if (probes_1_1 && !probes_1_1.done && (_a = probes_1.return)) _a.call(probes_1);
   }
   finally { if (e_14) throw e_14.error; }
  }
  return answer(debuggee, facts, notProbed);
 }
 function openIfAny(open) {
  try {
   return open();
  }
  catch (error) {
   rethrowInterruption(error);
   return null;
  }
 }
 function answer(debuggee, facts, notProbed) {
  var engine = engineVersion();
  var values2 = {
   Record: "leakscope-self-test",
   Version: version,
   Debugger: engine === null ? "unknown" : plain(engine),
   Target: debuggee === null ? "none" : debuggee.target.kind,
   Facts: facts,
   NotProbed: notProbed
  };
  var shown3 = {
   Record: values2.Record,
   Version: values2.Version,
   Debugger: values2.Debugger,
   Target: values2.Target,
   Facts: named(facts),
   NotProbed: named(notProbed),
   Json: JSON.stringify(values2)
  };
  return present(shown3, columns10, function () { return "".concat(Object.keys(facts).length, " facts; paste Json into an issue"); });
 }
 function named(values2) {
  var list2 = Object.keys(values2).map(function (name2) { return ({ Name: name2, Kind: "text", Help: name2 }); });
  return present(values2, list2, function () { return ""; });
 }
 var edgesTried = 8;
 function edgeOf(debuggee) {
  if (debuggee === null || debuggee.memory === null)
   return null;
  var known3 = debuggee.regions();
  if (!known3.known)
   return null;
  var regions2 = known3.value;
  for (var i = 0, tried = 0; i < regions2.count && tried < edgesTried; i++) {
   if (!endsInNothing(regions2, i))
    continue;
   var last = regions2.base[i] + regions2.size[i] - 4;
   if (debuggee.memory.u32(last) !== null)
    return last;
   tried++;
  }
  return null;
 }
 function endsInNothing(regions2, i) {
  if (regions2.state[i] !== memCommit || regions2.protect[i] !== pageReadWrite)
   return false;
  var end = regions2.base[i] + regions2.size[i];
  return i + 1 === regions2.count || regions2.base[i + 1] !== end || regions2.state[i + 1] === memFree;
 }
 var selfTest = {
  name: "selfTest",
  help: "What this debugger does where no document says it: a record to paste into an issue",
  parameters: [],
  example: {
   input: "samples/logs/003-region-size-wow64.log",
   call: "selfTest().Record",
   output: ["@$scriptContents.selfTest().Record : leakscope-self-test"]
  },
  ask: ask9
 };
 var columns11 = [
  { Name: "Set", Kind: "text", Help: "Whether a breakpoint was set" },
  { Name: "Breakpoint", Kind: "line", Help: "Its line in bl" },
  { Name: "Why", Kind: "text", Help: "Why none was set" },
  { Name: "Prepare", Kind: "line", Help: "Typed once before the target goes on" },
  { Name: "Warnings", Kind: "text", Help: "To know before the target goes on" }
 ];
 function answer2(values2, text) {
  return present(values2, columns11, function () { return text; });
 }
 function ask10(open, args) {
  var debuggee = open();
  var size = args[0];
  if (debuggee.target.kind !== "live") {
   var why = "This is a ".concat(debuggee.target.kind, ": nothing can run in it. Attach to the process and ask again, or paste a line of allocBreakpoint(").concat(hex2(size), ").");
   return answer2({ Set: false, Why: why }, "not set: a ".concat(debuggee.target.kind, " cannot run"));
  }
  var module = allocatorModule(debuggee);
  refuseImpossibleSize(module.architecture, size);
  var api = functionNamed(String(args[1]));
  var block = wantsBlock(String(args[2]), api);
  var made = debuggee.setBreakpoint({
   module: module.ntdll,
   symbol: api,
   condition: sizeCondition(api, module.architecture, size).cpp,
   command: recordCommand(api, module.architecture, block)
  });
  if (!made.known)
   return answer2({ Set: false, Why: made.why }, "not set: ".concat(made.why));
  return answer2({
   Set: true,
   Breakpoint: made.value,
   Prepare: listOf(preparation, "command"),
   Warnings: sentences(warningsFor(module.architecture, true, debuggee.target.isWow64).concat(block ? [blockWarning] : []).concat(made.caveats))
  }, made.value);
 }
 var blockWarning = "Addresses of blocks are right while the process has one thread; with more of them some are wrong or missing.";
 function functionNamed(name2) {
  var wanted = name2.toLowerCase();
  var found = allocationFunctions.filter(function (api) { return api.toLowerCase().indexOf(wanted) >= 0; })[0];
  if (found !== void 0)
   return found;
  throw new Error("There is no function ".concat(plain(name2), " here. Known: ").concat(allocationFunctions.join(", "), "."));
 }
 function wantsBlock(also, api) {
  if (also === "")
   return false;
  if (also.toLowerCase() !== "block")
   throw new Error("It can also log block, and not ".concat(plain(also), "."));
  if (!returnsBlock(api))
   throw new Error("".concat(api, " does not return the address of a block."));
  return true;
 }
 var setAllocBreakpoint = {
  name: "setAllocBreakpoint",
  help: "Sets the breakpoint on allocations of a size in a live target; refuses on a dump",
  parameters: [
   { name: "size", type: "number", isAllocationSize: true, help: "bytes, e.g. 0xa45c" },
   { name: "api", type: "text", help: "the function, or a part of its name", default: "RtlAllocateHeap" },
   {
    name: "also",
    type: "text",
    help: '"block" logs the address of the new block too; right with one thread only',
    default: ""
   }
  ],
  example: {
   input: "samples/logs/000-heap-fixed-size-x86.log",
   call: "setAllocBreakpoint(0xa45c)",
   output: [
    "@$scriptContents.setAllocBreakpoint(0xa45c) : not set: a log cannot run",
    "    Set              : false",
    "    Why              : This is a log: nothing can run in it. Attach to the process and ask again, or paste a line of allocBreakpoint(0xa45c)."
   ]
  },
  ask: ask10
 };
 var questions = [
  leakSummary,
  regionHistogram,
  regions,
  addressSpace,
  heaps,
  heapStats,
  allocBreakpoint,
  setAllocBreakpoint,
  allocationStacks,
  selfTest,
  leakHelpOf(function () { return questions; })
 ];
 function textTable(table, columns12, top, pointerSize) {
  var cells = [columns12.map(function (column) { return column.Name; })];
  var _loop_4 = function (i) {
   var row4 = table.__at(i);
   cells.push(columns12.map(function (column) { return cell(row4[column.Name], column.Kind, pointerSize); }));
  };
  for (var i = 0; i < Math.min(top, table.RowCount); i++) {
   _loop_4(i);
  }
  var widths = columns12.map(function (_, c) { return cells.reduce(function (widest, line) { return Math.max(widest, line[c].length); }, 0); });
  return cells.map(function (line) { return line.map(function (text, c) { return pad(text, widths[c], columns12[c].Kind === "text"); }).join("  ").replace(/\s+$/, ""); });
 }
 function cell(value, kind, pointerSize) {
  if (value === void 0 || value === null)
   return "";
  if (typeof value !== "number")
   return plain(String(value));
  if (kind === "address")
   return addressText(value, pointerSize);
  if (kind === "size")
   return hex2(value);
  if (kind === "bytes")
   return bytes(value);
  return kind === "percent" ? percent(value) : count(value);
 }
 function pad(text, width, left) {
  var blanks = "";
  while (blanks.length + text.length < width)
   blanks += " ";
  return left ? text + blanks : blanks + text;
 }
 var rowsShown = 15;
 var findingsShown = 3;
 function oneShotText(ask12) {
  var lines = histogramLines(ask12("regionHistogram", []));
  return lines.concat("", findingLines(ask12("leakSummary", [])), "", more);
 }
 var more = "dx @$scriptContents.leakHelp() lists what can be asked.";
 function histogramLines(answer3) {
  var columns12 = answer3.__columns;
  var table = answer3;
  if (table.RowCount === void 0 || columns12 === void 0)
   return ["Regions: ".concat(plain(String(answer3)))];
  var chosen = columns12.filter(function (column) { return !column.Detail; });
  var lines = ["Allocations by size", ""];
  var body = textTable(table, chosen, rowsShown, openDebuggee().target.pointerSize);
  return lines.concat(body, leftOut(table));
 }
 function leftOut(table) {
  var left = table.__leftOut(rowsShown);
  if (left.rows === 0)
   return [];
  return [
   "".concat(left.rows, " further rows with ").concat(bytes(left.bytes || 0), ": dx -g @$scriptContents.regionHistogram()")
  ];
 }
 function findingLines(summary) {
  var lines = ["Findings", ""];
  var findings = summary.Findings;
  for (var i = 0; i < Math.min(findingsShown, findings.length); i++) {
   lines.push(plain(String(findings[i])));
   var next2 = findings[i].Next[0];
   if (next2 !== void 0)
    lines.push("    ".concat(plain(String(next2))));
  }
  var hidden = findings.length - findingsShown;
  if (hidden > 0)
   lines.push("".concat(hidden, " further findings: dx @$scriptContents.leakSummary()"));
  return lines;
 }
 function leaksModel(questions2, ask12) {
  var leaks = questionMethods(questions2, ask12);
  var parent = {};
  Object.defineProperty(parent, "Leaks", { get: function () { return leaks; }, enumerable: true });
  describeKeys(parent, { Leaks: { Help: "What eats the memory of this process (Leakscope)" } });
  return parent;
 }
 function questionMethods(questions2, ask12) {
  var e_15, _a;
  var methods = {};
  var help = {};
  var columns12 = [];
  var _loop_5 = function (question) {
   var name2 = question.name.charAt(0).toUpperCase() + question.name.slice(1);
   methods[name2] = function () {
    var args = [];
    for (var _i = 0; _i < arguments.length; _i++) {
     args[_i] = arguments[_i];
    }
    return ask12(question.name, args);
   };
   help[name2] = { Help: question.help, PreferShow: true };
   columns12.push({ Name: name2, Kind: "object", Help: question.help });
  };
  try {
   for (var questions2_1 = __values(questions2), questions2_1_1 = questions2_1.next(); !questions2_1_1.done; questions2_1_1 = questions2_1.next()) {
    var question = questions2_1_1.value;
    _loop_5(question);
   }
  }
  catch (e_15_1) { e_15 = { error: e_15_1 }; }
  finally {
   try {
    if (questions2_1_1 && !questions2_1_1.done && (_a = questions2_1.return)) _a.call(questions2_1);
   }
   finally { if (e_15) throw e_15.error; }
  }
  var shown3 = present(methods, columns12, function () { return "ask one of these, e.g. Leaks.LeakSummary()"; });
  describeKeys(shown3, help);
  return shown3;
 }
 var apiMajor = 1;
 var apiMinor = 2;
 var scriptGlobal = {};
 function attach(global) {
  var e_16, _a;
  scriptGlobal = global;
  if (typeof host === "undefined" || host.metadata === void 0)
   return;
  var help = {};
  try {
   for (var questions_1 = __values(questions), questions_1_1 = questions_1.next(); !questions_1_1.done; questions_1_1 = questions_1.next()) {
    var question = questions_1_1.value;
    help[question.name] = { Help: question.help, PreferShow: true };
   }
  }
  catch (e_16_1) { e_16 = { error: e_16_1 }; }
  finally {
   try {
    if (questions_1_1 && !questions_1_1.done && (_a = questions_1.return)) _a.call(questions_1);
   }
   finally { if (e_16) throw e_16.error; }
  }
  host.metadata.defineMetadata(global, help);
 }
 function initializeScript() {
  var e_17, _a;
  var records = [new host.apiVersionSupport(apiMajor, apiMinor)];
  try {
   for (var questions_2 = __values(questions), questions_2_1 = questions_2.next(); !questions_2_1.done; questions_2_1 = questions_2.next()) {
    var question = questions_2_1.value;
    var alias = new host.functionAlias(scriptGlobal[question.name], question.name);
    records.push(new host.optionalRecord(alias));
   }
  }
  catch (e_17_1) { e_17 = { error: e_17_1 }; }
  finally {
   try {
    if (questions_2_1 && !questions_2_1.done && (_a = questions_2.return)) _a.call(questions_2);
   }
   finally { if (e_17) throw e_17.error; }
  }
  var model = leaksModel(questions, ask11);
  records.push(new host.optionalRecord(new host.namedModelParent(model, "Debugger.Models.Process")));
  return records;
 }
 function invokeScript() {
  printLines(oneShotText(ask11));
 }
 function uninitializeScript() {
 }
 function ask11(name2, given) {
  var question = questions.filter(function (candidate) { return candidate.name === name2; })[0];
  if (question === void 0)
   throw new Error("There is no question " + name2 + ".");
  return question.ask(openDebuggee, convertArguments(question, given));
 }
 return __toCommonJS(main_exports);
})();
return __leakscope;
})();

__leakscope.attach(this);
function initializeScript() { return __leakscope.initializeScript(); }
function invokeScript() { return __leakscope.invokeScript(); }
function uninitializeScript() { return __leakscope.uninitializeScript(); }
function leakSummary() { return __leakscope.ask("leakSummary", arguments); }
function regionHistogram(by) { return __leakscope.ask("regionHistogram", arguments); }
function regions(filter) { return __leakscope.ask("regions", arguments); }
function addressSpace(compare) { return __leakscope.ask("addressSpace", arguments); }
function heaps() { return __leakscope.ask("heaps", arguments); }
function heapStats(heap) { return __leakscope.ask("heapStats", arguments); }
function allocBreakpoint(size, api) { return __leakscope.ask("allocBreakpoint", arguments); }
function setAllocBreakpoint(size, api, also) { return __leakscope.ask("setAllocBreakpoint", arguments); }
function allocationStacks() { return __leakscope.ask("allocationStacks", arguments); }
function selfTest() { return __leakscope.ask("selfTest", arguments); }
function leakHelp(question) { return __leakscope.ask("leakHelp", arguments); }
