/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-memory.h"

#include <sys/resource.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

/* Where nothing tells how much there is. */
#define USUAL (G_GUINT64_CONSTANT (4) * 1024 * 1024 * 1024)

static guint64
get_container_limit (void)
{
  g_autofree char *words = NULL;

  if (!g_file_get_contents ("/sys/fs/cgroup/memory.max", &words, NULL, NULL) ||
      !g_ascii_isdigit (*words))
    return G_MAXUINT64;
  return g_ascii_strtoull (words, NULL, 10);
}

guint64
wakhan_memory_get_total (void)
{
  const long    n_pages = sysconf (_SC_PHYS_PAGES);
  const long    page_size = sysconf (_SC_PAGESIZE);
  struct rlimit limit;
  guint64       total = n_pages > 0 && page_size > 0 ? (guint64) n_pages * page_size : USUAL;

  total = MIN (total, get_container_limit ());
  if (getrlimit (RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
    total = MIN (total, limit.rlim_cur);
  return total;
}

void
wakhan_memory_give_back (void)
{
#ifdef __GLIBC__
  malloc_trim (0);
#endif
}
