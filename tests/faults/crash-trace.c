/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE

/* A program that a signal brings down says first how it came to that: a random test may not come
 * there again. Where a sanitizer listens, that is its part. It comes with the disk guard, which
 * stands before every window that a test starts. */

#include <dlfcn.h>
#include <execinfo.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#define MOST_FRAMES 64

static const int signals[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP };

/* The handler is gone by then, and what comes back comes to the same end. */
static void
tell_cb (int        number,
         siginfo_t *info,
         void      *context)
{
  void *frames[MOST_FRAMES];

  (void) context;
  dprintf (STDERR_FILENO, "crash-trace: signal %d at %p on thread %d of %d\n", number,
           info->si_addr, (int) gettid (), (int) getpid ());
  backtrace_symbols_fd (frames, backtrace (frames, MOST_FRAMES), STDERR_FILENO);
  raise (number);
}

__attribute__ ((constructor)) static void
listen_for_crashes (void)
{
  static char      stack[1 << 16]; /* the program's own may be full */
  const stack_t    other = { .ss_sp = stack, .ss_size = sizeof stack };
  struct sigaction action = { .sa_sigaction = tell_cb,
                              .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESETHAND };
  void            *frame;

  if (dlsym (RTLD_DEFAULT, "__sanitizer_set_death_callback"))
    return;
  backtrace (&frame, 1); /* what it loads must be loaded before */
  sigaltstack (&other, NULL);
  for (unsigned i = 0; i < sizeof signals / sizeof *signals; i++)
    sigaction (signals[i], &action, NULL);
}
