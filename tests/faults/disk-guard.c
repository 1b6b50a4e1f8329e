/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The C library's headers must not turn open() into open64() here, nor check what
 * they are given. */
#undef _FILE_OFFSET_BITS
#undef _FORTIFY_SOURCE
#define _GNU_SOURCE

#include "disk-guard.h"

#include "preload.h"

#include <execinfo.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>

#define MOST_FRAMES 48
#define LONGEST_FOLDERS 2048
#define OPEN_CALL(flags) (CHANGES (flags) ? "open for writing" : "open for reading")
#define CHANGES(flags) ((flags) & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC))

static struct
{
  char changes[LONGEST_FOLDERS];
  char reads[LONGEST_FOLDERS];
  char passes[LONGEST_FOLDERS];
  char log[PATH_MAX];
} guard;

static void
take_variable (const char *name,
               char       *value,
               size_t      size)
{
  const char *given = getenv (name);

  snprintf (value, size, "%s", given ? given : "");
  unsetenv (name);
}

__attribute__ ((constructor)) static void
take_environment (void)
{
  take_variable ("WAKHAN_DISK_GUARD", guard.changes, sizeof guard.changes);
  take_variable ("WAKHAN_DISK_GUARD_READS", guard.reads, sizeof guard.reads);
  take_variable ("WAKHAN_DISK_GUARD_PASSES", guard.passes, sizeof guard.passes);
  take_variable ("WAKHAN_DISK_GUARD_LOG", guard.log, sizeof guard.log);
}

void
disk_guard_set (const char *changes,
                const char *reads,
                const char *passes)
{
  snprintf (guard.changes, sizeof guard.changes, "%s", changes ? changes : "");
  snprintf (guard.reads, sizeof guard.reads, "%s", reads ? reads : "");
  snprintf (guard.passes, sizeof guard.passes, "%s", passes ? passes : "");
}

static bool
is_meant (const char *path,
          const char *folder,
          size_t      length)
{
  if (length > 1 && folder[length - 1] == '*')
    return strncmp (path, folder, length - 1) == 0;
  if (length > 2 && strncmp (folder + length - 2, "/.", 2) == 0)
    return strlen (path) == length - 2 && strncmp (path, folder, length - 2) == 0;
  return preload_is_below (path, folder, length);
}

static bool
is_one_meant (const char *path,
              const char *folders)
{
  while (*folders)
    {
      const size_t length = strcspn (folders, ":");

      if (is_meant (path, folders, length))
        return true;
      folders += length + (folders[length] == ':');
    }
  return false;
}

static bool
is_main_thread (void)
{
  return syscall (SYS_gettid) == getpid ();
}

static void
check_path (const char *call,
            const char *path,
            bool        changes)
{
  void *frames[MOST_FRAMES];

  if (!is_one_meant (path, guard.reads) && !(changes && is_one_meant (path, guard.changes)))
    return;
  if (is_one_meant (path, guard.passes))
    return;
  dprintf (STDERR_FILENO, "disk-guard: ERROR: %s of %s on the main thread\n", call, path);
  backtrace_symbols_fd (frames, backtrace (frames, MOST_FRAMES), STDERR_FILENO);
  abort ();
}

/* @path counts from the folder that is open as @descriptor. */
static void
check_at (const char *call,
          int         descriptor,
          const char *path,
          bool        changes)
{
  char whole[PRELOAD_LONGEST_PATH];

  if ((*guard.changes || *guard.reads) && is_main_thread () &&
      preload_find_whole_path (descriptor, path, whole))
    check_path (call, whole, changes);
}

static void
check_descriptor (const char *call,
                  int         descriptor)
{
  char path[PATH_MAX];

  if ((*guard.changes || *guard.reads) && is_main_thread () &&
      preload_find_open_path (descriptor, path))
    check_path (call, path, true);
}

static void
log_sync (int descriptor)
{
  char path[PATH_MAX];
  int  log;

  if (!*guard.log || !preload_find_open_path (descriptor, path))
    return;
  log = syscall (SYS_openat, AT_FDCWD, guard.log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  dprintf (log, "fsync %s\n", path);
  close (log);
}

/* From here on the names are the C library's. */

#define DEFINE_OPEN(name, folder, parameters, arguments)              \
  int name parameters;                                                \
  int name parameters                                                 \
  {                                                                   \
    mode_t  mode = 0;                                                 \
    va_list list;                                                     \
                                                                      \
    va_start (list, flags);                                           \
    if ((flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE)        \
      mode = va_arg (list, mode_t);                                   \
    va_end (list);                                                    \
    check_at (OPEN_CALL (flags), folder, path, CHANGES (flags) != 0); \
    return NEXT (name) arguments;                                     \
  }

DEFINE_OPEN (open, AT_FDCWD, (const char *path, int flags, ...), (path, flags, mode))
DEFINE_OPEN (open64, AT_FDCWD, (const char *path, int flags, ...), (path, flags, mode))
DEFINE_OPEN (openat,
             folder,
             (int folder, const char *path, int flags, ...),
             (folder, path, flags, mode))
DEFINE_OPEN (openat64,
             folder,
             (int folder, const char *path, int flags, ...),
             (folder, path, flags, mode))

/* DEFINE (CALL, CHANGES, RESULT, NAME, (PARAMETERS), (ARGUMENTS), FOLDER, PATH) */
#define DEFINE(call, changes, result, name, parameters, arguments, folder, path) \
  result name parameters;                                                        \
  result name parameters                                                         \
  {                                                                              \
    check_at (call, folder, path, changes);                                      \
    return NEXT (name) arguments;                                                \
  }

DEFINE (OPEN_CALL (flags),
        CHANGES (flags) != 0,
        int,
        __open_2,
        (const char *path, int flags),
        (path, flags),
        AT_FDCWD,
        path)
DEFINE (OPEN_CALL (flags),
        CHANGES (flags) != 0,
        int,
        __open64_2,
        (const char *path, int flags),
        (path, flags),
        AT_FDCWD,
        path)
DEFINE (OPEN_CALL (flags),
        CHANGES (flags) != 0,
        int,
        __openat_2,
        (int folder, const char *path, int flags),
        (folder, path, flags),
        folder,
        path)
DEFINE (OPEN_CALL (flags),
        CHANGES (flags) != 0,
        int,
        __openat64_2,
        (int folder, const char *path, int flags),
        (folder, path, flags),
        folder,
        path)
DEFINE ("creat", true, int, creat, (const char *path, mode_t mode), (path, mode), AT_FDCWD, path)
DEFINE ("creat", true, int, creat64, (const char *path, mode_t mode), (path, mode), AT_FDCWD, path)
DEFINE ("fopen",
        mode[0] != 'r' || strchr (mode, '+'),
        FILE *,
        fopen,
        (const char *path, const char *mode),
        (path, mode),
        AT_FDCWD,
        path)
DEFINE ("fopen",
        mode[0] != 'r' || strchr (mode, '+'),
        FILE *,
        fopen64,
        (const char *path, const char *mode),
        (path, mode),
        AT_FDCWD,
        path)
DEFINE ("link", true, int, link, (const char *from, const char *path), (from, path), AT_FDCWD, path)
DEFINE ("link",
        true,
        int,
        linkat,
        (int from_folder, const char *from, int folder, const char *path, int flags),
        (from_folder, from, folder, path, flags),
        folder,
        path)
DEFINE (
  "rename", true, int, rename, (const char *from, const char *path), (from, path), AT_FDCWD, path)
DEFINE ("rename",
        true,
        int,
        renameat,
        (int from_folder, const char *from, int folder, const char *path),
        (from_folder, from, folder, path),
        folder,
        path)
DEFINE ("rename",
        true,
        int,
        renameat2,
        (int from_folder, const char *from, int folder, const char *path, unsigned flags),
        (from_folder, from, folder, path, flags),
        folder,
        path)
DEFINE ("unlink", true, int, unlink, (const char *path), (path), AT_FDCWD, path)
DEFINE ("unlink",
        true,
        int,
        unlinkat,
        (int folder, const char *path, int flags),
        (folder, path, flags),
        folder,
        path)
DEFINE ("remove", true, int, remove, (const char *path), (path), AT_FDCWD, path)

/* DEFINE_WHOLE (CALL, NAME, (PARAMETERS), (ARGUMENTS)): on the open file @descriptor */
#define DEFINE_WHOLE(call, name, parameters, arguments) \
  int name parameters;                                  \
  int name parameters                                   \
  {                                                     \
    check_descriptor (call, descriptor);                \
    return NEXT (name) arguments;                       \
  }

DEFINE_WHOLE ("flock", flock, (int descriptor, int operation), (descriptor, operation))
DEFINE_WHOLE ("ftruncate", ftruncate, (int descriptor, off_t length), (descriptor, length))
DEFINE_WHOLE ("ftruncate", ftruncate64, (int descriptor, off64_t length), (descriptor, length))

int
fsync (int descriptor)
{
  log_sync (descriptor);
  check_descriptor ("fsync", descriptor);
  return NEXT (fsync) (descriptor);
}

int
fdatasync (int descriptor)
{
  log_sync (descriptor);
  check_descriptor ("fdatasync", descriptor);
  return NEXT (fdatasync) (descriptor);
}

static bool
is_lock (int command)
{
  return command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK ||
         command == F_OFD_SETLKW;
}

#define DEFINE_CONTROL(name)                            \
  int                                                   \
  name (int descriptor,                                 \
        int command,                                    \
        ...)                                            \
  {                                                     \
    va_list list;                                       \
    void   *argument;                                   \
                                                        \
    va_start (list, command);                           \
    argument = va_arg (list, void *);                   \
    va_end (list);                                      \
    if (is_lock (command))                              \
      check_descriptor ("lock", descriptor);            \
    return NEXT (name) (descriptor, command, argument); \
  }

DEFINE_CONTROL (fcntl)
DEFINE_CONTROL (fcntl64)
