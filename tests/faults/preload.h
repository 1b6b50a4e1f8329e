/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* For a library that stands before the C library. It must define _GNU_SOURCE, and neither
 * _FILE_OFFSET_BITS nor _FORTIFY_SOURCE, before it includes anything. */

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define PRELOAD_LONGEST_PATH (2 * PATH_MAX)

/* What the program would have called. */
#define NEXT(name)                            \
  ({                                          \
    static typeof (&name) next_##name;        \
    if (!next_##name)                         \
      next_##name = dlsym (RTLD_NEXT, #name); \
    next_##name;                              \
  })

/* @path: of at least %PATH_MAX bytes. Returns: whether that is open; errno stays as it was */
static inline bool
preload_find_path (const char *link,
                   char       *path)
{
  const int     kept = errno;
  const ssize_t length = syscall (SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);

  errno = kept;
  if (length > 0)
    path[length] = '\0';
  return length > 0;
}

static inline bool
preload_find_open_path (int   descriptor,
                        char *path)
{
  char link[64];

  snprintf (link, sizeof link, "/proc/self/fd/%d", descriptor);
  return preload_find_path (link, path);
}

/* @path counts from the folder that is open as @descriptor. @whole:
 * of %PRELOAD_LONGEST_PATH bytes */
static inline bool
preload_find_whole_path (int         descriptor,
                         const char *path,
                         char       *whole)
{
  size_t length;

  if (!path)
    return false;
  if (path[0] == '/')
    return snprintf (whole, PRELOAD_LONGEST_PATH, "%s", path) > 0;
  if (!(descriptor == AT_FDCWD ? preload_find_path ("/proc/self/cwd", whole)
                               : preload_find_open_path (descriptor, whole)))
    return false;
  length = strlen (whole);
  snprintf (whole + length, PRELOAD_LONGEST_PATH - length, "%s%s", path[0] ? "/" : "", path);
  return true;
}

static inline bool
preload_is_below (const char *path,
                  const char *folder,
                  size_t      length)
{
  return length > 0 && strncmp (path, folder, length) == 0 &&
         (path[length] == '/' || !path[length]);
}
