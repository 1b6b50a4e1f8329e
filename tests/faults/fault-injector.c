/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The C library's headers must not turn open() into open64() here, nor check what
 * they are given. */
#undef _FILE_OFFSET_BITS
#undef _FORTIFY_SOURCE
#define _GNU_SOURCE

#include "fault-injector.h"

#include "preload.h"

#include <dirent.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>

#define MOST_RULES 16
#define LONGEST_RULES 2048
#define SHORT -1
#define HANG -2
#define LENGTH(array) (sizeof (array) / sizeof ((array)[0]))

typedef enum
{
  OPEN,
  CREATE,
  READ,
  WRITE,
  FSYNC,
  RENAME,
  CLOSE,
  UNLINK,
  FLOCK,
  STAT,
  MKDIR,
  LIST,
  ANY,
  N_CALLS
} Call;

static const char *const call_names[] = { "open", "create", "read", "write", "fsync",
                                          "rename", "close", "unlink", "flock", "stat",
                                          "mkdir", "list", "any" };

static const struct
{
  const char *name;
  int         code;
} faults[] = {
  { "EACCES", EACCES },
  { "EDQUOT", EDQUOT },
  { "EINTR", EINTR },
  { "EIO", EIO },
  { "EMFILE", EMFILE },
  { "ENAMETOOLONG", ENAMETOOLONG },
  { "ENOENT", ENOENT },
  { "ENOLCK", ENOLCK },
  { "ENOMEM", ENOMEM },
  { "ENOSPC", ENOSPC },
  { "EPERM", EPERM },
  { "EROFS", EROFS },
  { "ESTALE", ESTALE },
  { "ETIMEDOUT", ETIMEDOUT },
  { "hang", HANG },
  { "short", SHORT },
};

typedef struct
{
  Call     call;
  int      code;
  unsigned nth;
  bool     is_lasting;
  unsigned n_seen;
} Rule;

static struct
{
  pthread_mutex_t mutex;
  bool            is_ready;
  char            folder[PATH_MAX];
  const char     *control; /* nullable: file of the rules */
  struct stat     control_status;
  Rule            rules[MOST_RULES];
  unsigned        n_rules;
  unsigned        generation;
  unsigned        n_faults;
} injector = { .mutex = PTHREAD_MUTEX_INITIALIZER };

static void
refuse_rule (const char *line)
{
  fprintf (stderr, "fault injector: no rule: %s\n", line);
  abort ();
}

static bool
parse_rule (const char *line,
            Rule       *rule)
{
  char call[16] = "";
  char fault[16] = "";
  char lasting[16] = "";

  *rule = (Rule){ .call = N_CALLS, .nth = 1 };
  if (sscanf (line, "%15s %15s %u %15s", call, fault, &rule->nth, lasting) < 2)
    return false;
  for (unsigned i = 0; i < N_CALLS; i++)
    if (strcmp (call, call_names[i]) == 0)
      rule->call = i;
  for (unsigned i = 0; i < LENGTH (faults); i++)
    if (strcmp (fault, faults[i].name) == 0)
      rule->code = faults[i].code;
  rule->is_lasting = strcmp (lasting, "lasting") == 0;
  return rule->call < N_CALLS && rule->code != 0 && rule->nth > 0;
}

static void
parse_rules (const char *rules)
{
  char  copy[LONGEST_RULES];
  char *rest = copy;
  char *line;

  snprintf (copy, sizeof copy, "%s", rules);
  injector.n_rules = injector.n_faults = 0;
  injector.generation++;
  while ((line = strsep (&rest, "\n")))
    {
      if (!line[strspn (line, " ")])
        continue;
      if (injector.n_rules == MOST_RULES || !parse_rule (line, &injector.rules[injector.n_rules++]))
        refuse_rule (line);
    }
}

static void
read_control (void)
{
  struct stat status;
  char        rules[LONGEST_RULES] = "";
  int         descriptor;

  if (NEXT (stat) (injector.control, &status) != 0)
    return;
  if (status.st_ino == injector.control_status.st_ino &&
      status.st_mtim.tv_sec == injector.control_status.st_mtim.tv_sec &&
      status.st_mtim.tv_nsec == injector.control_status.st_mtim.tv_nsec)
    return;
  injector.control_status = status;
  descriptor = NEXT (open) (injector.control, O_RDONLY | O_CLOEXEC);
  if (descriptor < 0)
    return;
  if (NEXT (read) (descriptor, rules, sizeof rules - 1) >= 0)
    parse_rules (rules);
  NEXT (close)
  (descriptor);
}

static void
refresh (void)
{
  if (!injector.is_ready)
    {
      const char *folder = getenv ("WAKHAN_FAULT_FOLDER");

      injector.control = getenv ("WAKHAN_FAULT_RULES");
      if (folder)
        snprintf (injector.folder, sizeof injector.folder, "%s", folder);
      injector.is_ready = true;
    }
  if (injector.control && injector.folder[0])
    read_control ();
}

static void
log_fault (Call        call,
           const char *path)
{
  char name[PATH_MAX];
  int  descriptor;

  injector.n_faults++;
  if (!injector.control)
    return;
  snprintf (name, sizeof name, "%s.log", injector.control);
  descriptor = NEXT (open) (name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (descriptor < 0)
    return;
  dprintf (descriptor, "%s %s\n", call_names[call], path);
  NEXT (close)
  (descriptor);
}

/* What the rules say of one more @call; 0: nothing. */
static int
count_call (Call        call,
            const char *path)
{
  int code = 0;

  for (unsigned i = 0; i < injector.n_rules; i++)
    {
      Rule *rule = &injector.rules[i];

      if (rule->call != call && rule->call != ANY)
        continue;
      if (rule->code == SHORT && call != READ && call != WRITE)
        continue;
      rule->n_seen++;
      if (code == 0 &&
          (rule->n_seen == rule->nth || (rule->is_lasting && rule->n_seen > rule->nth)))
        code = rule->code;
    }
  if (code != 0)
    log_fault (call, path);
  return code;
}

/* No signal comes meanwhile: what its handler writes would wait here for ever. */
static void
lock (sigset_t *before)
{
  sigset_t all;

  sigfillset (&all);
  pthread_sigmask (SIG_BLOCK, &all, before);
  pthread_mutex_lock (&injector.mutex);
}

static void
unlock (const sigset_t *before)
{
  pthread_mutex_unlock (&injector.mutex);
  pthread_sigmask (SIG_SETMASK, before, NULL);
}

static void
hang (unsigned generation)
{
  const struct timespec pause = { .tv_nsec = 10 * 1000 * 1000 };
  bool                  is_over = false;
  sigset_t              signals;

  while (!is_over)
    {
      nanosleep (&pause, NULL);
      lock (&signals);
      refresh ();
      is_over = injector.generation != generation;
      unlock (&signals);
    }
}

/* Whether the call is to fail; errno then says why. */
static bool
fails_for_path (Call        call,
                const char *path,
                size_t     *count)
{
  const int kept = errno;
  unsigned  generation;
  sigset_t  signals;
  int       code = 0;

  lock (&signals);
  refresh ();
  if (injector.n_rules > 0 && preload_is_below (path, injector.folder, strlen (injector.folder)))
    code = count_call (call, path);
  generation = injector.generation;
  unlock (&signals);
  errno = kept;
  if (code == HANG)
    hang (generation);
  else if (code == SHORT && *count > 1)
    *count /= 2;
  else if (code > 0)
    errno = code;
  return code > 0;
}

static bool
fails_for_descriptor (Call    call,
                      int     descriptor,
                      size_t *count)
{
  char path[PATH_MAX];

  return preload_find_open_path (descriptor, path) && fails_for_path (call, path, count);
}

/* @path counts from the folder that is open as @descriptor. */
static bool
fails_at (Call        call,
          int         descriptor,
          const char *path)
{
  char whole[PRELOAD_LONGEST_PATH];

  return preload_find_whole_path (descriptor, path, whole) && fails_for_path (call, whole, NULL);
}

void
fault_injector_set (const char *folder,
                    const char *rules)
{
  sigset_t signals;

  lock (&signals);
  injector.is_ready = true;
  snprintf (injector.folder, sizeof injector.folder, "%s", folder ? folder : "");
  parse_rules (rules ? rules : "");
  unlock (&signals);
}

unsigned int
fault_injector_get_n_faults (void)
{
  unsigned int n_faults;
  sigset_t     signals;

  lock (&signals);
  n_faults = injector.n_faults;
  unlock (&signals);
  return n_faults;
}

/* From here on the names are the C library's. */

#define OPEN_CALL(flags) ((flags) & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC) ? CREATE : OPEN)

#define DEFINE_OPEN(name)                                      \
  int                                                          \
  name (const char *path,                                      \
        int         flags,                                     \
        ...)                                                   \
  {                                                            \
    mode_t  mode = 0;                                          \
    va_list arguments;                                         \
                                                               \
    va_start (arguments, flags);                               \
    if ((flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE) \
      mode = va_arg (arguments, mode_t);                       \
    va_end (arguments);                                        \
    if (fails_at (OPEN_CALL (flags), AT_FDCWD, path))          \
      return -1;                                               \
    return NEXT (name) (path, flags, mode);                    \
  }

#define DEFINE_OPENAT(name)                                    \
  int                                                          \
  name (int         folder,                                    \
        const char *path,                                      \
        int         flags,                                     \
        ...)                                                   \
  {                                                            \
    mode_t  mode = 0;                                          \
    va_list arguments;                                         \
                                                               \
    va_start (arguments, flags);                               \
    if ((flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE) \
      mode = va_arg (arguments, mode_t);                       \
    va_end (arguments);                                        \
    if (fails_at (OPEN_CALL (flags), folder, path))            \
      return -1;                                               \
    return NEXT (name) (folder, path, flags, mode);            \
  }

/* DEFINE (CALL, FAILURE, RESULT, NAME, (PARAMETERS), (ARGUMENTS), FOLDER, PATH) */
#define DEFINE(call, failure, result, name, parameters, arguments, folder, path) \
  result name parameters;                                                        \
  result name parameters                                                         \
  {                                                                              \
    if (fails_at (call, folder, path))                                           \
      return failure;                                                            \
    return NEXT (name) arguments;                                                \
  }

DEFINE_OPEN (open)
DEFINE_OPEN (open64)
DEFINE_OPENAT (openat)
DEFINE_OPENAT (openat64)
DEFINE (OPEN_CALL (flags),
        -1,
        int,
        __open_2,
        (const char *path, int flags),
        (path, flags),
        AT_FDCWD,
        path)
DEFINE (OPEN_CALL (flags),
        -1,
        int,
        __open64_2,
        (const char *path, int flags),
        (path, flags),
        AT_FDCWD,
        path)
DEFINE (OPEN_CALL (flags),
        -1,
        int,
        __openat_2,
        (int folder, const char *path, int flags),
        (folder, path, flags),
        folder,
        path)
DEFINE (OPEN_CALL (flags),
        -1,
        int,
        __openat64_2,
        (int folder, const char *path, int flags),
        (folder, path, flags),
        folder,
        path)
DEFINE (CREATE, -1, int, creat, (const char *path, mode_t mode), (path, mode), AT_FDCWD, path)
DEFINE (CREATE, -1, int, creat64, (const char *path, mode_t mode), (path, mode), AT_FDCWD, path)
DEFINE (CREATE, -1, int, link, (const char *from, const char *path), (from, path), AT_FDCWD, path)
DEFINE (CREATE,
        -1,
        int,
        linkat,
        (int from_folder, const char *from, int folder, const char *path, int flags),
        (from_folder, from, folder, path, flags),
        folder,
        path)
DEFINE (
  CREATE, -1, int, symlink, (const char *target, const char *path), (target, path), AT_FDCWD, path)
DEFINE (RENAME, -1, int, rename, (const char *from, const char *path), (from, path), AT_FDCWD, path)
DEFINE (RENAME,
        -1,
        int,
        renameat,
        (int from_folder, const char *from, int folder, const char *path),
        (from_folder, from, folder, path),
        folder,
        path)
DEFINE (RENAME,
        -1,
        int,
        renameat2,
        (int from_folder, const char *from, int folder, const char *path, unsigned flags),
        (from_folder, from, folder, path, flags),
        folder,
        path)
DEFINE (UNLINK, -1, int, unlink, (const char *path), (path), AT_FDCWD, path)
DEFINE (UNLINK,
        -1,
        int,
        unlinkat,
        (int folder, const char *path, int flags),
        (folder, path, flags),
        folder,
        path)
DEFINE (UNLINK, -1, int, remove, (const char *path), (path), AT_FDCWD, path)
DEFINE (MKDIR, -1, int, mkdir, (const char *path, mode_t mode), (path, mode), AT_FDCWD, path)
DEFINE (LIST, NULL, DIR *, opendir, (const char *path), (path), AT_FDCWD, path)
DEFINE (
  STAT, NULL, char *, realpath, (const char *path, char *buffer), (path, buffer), AT_FDCWD, path)
DEFINE (STAT, -1, int, access, (const char *path, int mode), (path, mode), AT_FDCWD, path)
DEFINE (STAT,
        -1,
        int,
        faccessat,
        (int folder, const char *path, int mode, int flags),
        (folder, path, mode, flags),
        folder,
        path)
DEFINE (
  STAT, -1, int, stat, (const char *path, struct stat *status), (path, status), AT_FDCWD, path)
DEFINE (
  STAT, -1, int, stat64, (const char *path, struct stat64 *status), (path, status), AT_FDCWD, path)
DEFINE (
  STAT, -1, int, lstat, (const char *path, struct stat *status), (path, status), AT_FDCWD, path)
DEFINE (
  STAT, -1, int, lstat64, (const char *path, struct stat64 *status), (path, status), AT_FDCWD, path)
DEFINE (STAT,
        -1,
        int,
        fstatat,
        (int folder, const char *path, struct stat *status, int flags),
        (folder, path, status, flags),
        folder,
        path)
DEFINE (STAT,
        -1,
        int,
        fstatat64,
        (int folder, const char *path, struct stat64 *status, int flags),
        (folder, path, status, flags),
        folder,
        path)
DEFINE (STAT,
        -1,
        int,
        statx,
        (int folder, const char *path, int flags, unsigned mask, struct statx *status),
        (folder, path, flags, mask, status),
        folder,
        path)

/* DEFINE_DESCRIPTOR (CALL, RESULT, NAME, (PARAMETERS), (ARGUMENTS)): on the open file @descriptor,
 * @count bytes of it */
#define DEFINE_DESCRIPTOR(call, result, name, parameters, arguments) \
  result name parameters;                                            \
  result name parameters                                             \
  {                                                                  \
    if (fails_for_descriptor (call, descriptor, &count))             \
      return -1;                                                     \
    return NEXT (name) arguments;                                    \
  }

DEFINE_DESCRIPTOR (
  READ, ssize_t, read, (int descriptor, void *data, size_t count), (descriptor, data, count))
DEFINE_DESCRIPTOR (READ,
                   ssize_t,
                   __read_chk,
                   (int descriptor, void *data, size_t count, size_t size),
                   (descriptor, data, count, size))
DEFINE_DESCRIPTOR (READ,
                   ssize_t,
                   pread,
                   (int descriptor, void *data, size_t count, off_t offset),
                   (descriptor, data, count, offset))
DEFINE_DESCRIPTOR (READ,
                   ssize_t,
                   pread64,
                   (int descriptor, void *data, size_t count, off64_t offset),
                   (descriptor, data, count, offset))
DEFINE_DESCRIPTOR (WRITE,
                   ssize_t,
                   write,
                   (int descriptor, const void *data, size_t count),
                   (descriptor, data, count))
DEFINE_DESCRIPTOR (WRITE,
                   ssize_t,
                   pwrite,
                   (int descriptor, const void *data, size_t count, off_t offset),
                   (descriptor, data, count, offset))
DEFINE_DESCRIPTOR (WRITE,
                   ssize_t,
                   pwrite64,
                   (int descriptor, const void *data, size_t count, off64_t offset),
                   (descriptor, data, count, offset))

/* As above, for calls that count no bytes. */
#define DEFINE_WHOLE(call, name, parameters, arguments) \
  int name parameters;                                  \
  int name parameters                                   \
  {                                                     \
    if (fails_for_descriptor (call, descriptor, NULL))  \
      return -1;                                        \
    return NEXT (name) arguments;                       \
  }

DEFINE_WHOLE (FSYNC, fsync, (int descriptor), (descriptor))
DEFINE_WHOLE (FSYNC, fdatasync, (int descriptor), (descriptor))
DEFINE_WHOLE (FLOCK, flock, (int descriptor, int operation), (descriptor, operation))
DEFINE_WHOLE (STAT, fstat, (int descriptor, struct stat *status), (descriptor, status))
DEFINE_WHOLE (STAT, fstat64, (int descriptor, struct stat64 *status), (descriptor, status))
DEFINE_WHOLE (WRITE, ftruncate, (int descriptor, off_t length), (descriptor, length))
DEFINE_WHOLE (WRITE, ftruncate64, (int descriptor, off64_t length), (descriptor, length))

/* Whatever it answers, the descriptor is closed. */
int
close (int descriptor)
{
  const bool fails = fails_for_descriptor (CLOSE, descriptor, NULL);
  const int  code = errno;
  const int  result = NEXT (close) (descriptor);

  if (!fails)
    return result;
  errno = code;
  return -1;
}
