/** Constants of Microsoft's dbgeng.h as far as living processes need them, under its own names. */

/** The server of this computer, not a debugger server on another one. */
export const localServer = 0;

export const attachFlags = { DEBUG_ATTACH_NONINVASIVE: 1 } as const;
export const createFlags = { DEBUG_ONLY_THIS_PROCESS: 2 } as const;
export const processOptions = { DEBUG_PROCESS_DETACH_ON_EXIT: 1 } as const;

export const engineOptions = {
  DEBUG_ENGOPT_INITIAL_BREAK: 0x20,
  DEBUG_ENGOPT_FINAL_BREAK: 0x80,
} as const;

export const executionStatus = {
  DEBUG_STATUS_GO: 1,
  DEBUG_STATUS_GO_HANDLED: 2,
  DEBUG_STATUS_GO_NOT_HANDLED: 3,
  DEBUG_STATUS_NO_DEBUGGEE: 7,
} as const;

export const eventTypes = {
  DEBUG_EVENT_BREAKPOINT: 1,
  DEBUG_EVENT_EXCEPTION: 2,
  DEBUG_EVENT_CREATE_THREAD: 4,
  DEBUG_EVENT_EXIT_PROCESS: 0x20,
} as const;

export const breakpoints = {
  DEBUG_BREAKPOINT_CODE: 0,
  DEBUG_BREAKPOINT_ENABLED: 4,
  DEBUG_ANY_ID: 0xffffffff | 0,
} as const;

/** What is told of a running process. */
export const descriptions = {
  DEBUG_PROC_DESC_NO_PATHS: 1,
  DEBUG_PROC_DESC_NO_SERVICES: 2,
  DEBUG_PROC_DESC_NO_MTS_PACKAGES: 4,
  DEBUG_PROC_DESC_NO_COMMAND_LINE: 8,
  DEBUG_PROC_DESC_NO_SESSION_ID: 0x10,
  DEBUG_PROC_DESC_NO_USER_NAME: 0x20,
} as const;
