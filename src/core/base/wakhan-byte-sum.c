/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-byte-sum.h"

#include <string.h>

#define N_LANES 4

/* As the specification names them. */
static const guint64 prime_1 = G_GUINT64_CONSTANT (0x9e3779b185ebca87);
static const guint64 prime_2 = G_GUINT64_CONSTANT (0xc2b2ae3d27d4eb4f);
static const guint64 prime_3 = G_GUINT64_CONSTANT (0x165667b19e3779f9);
static const guint64 prime_4 = G_GUINT64_CONSTANT (0x85ebca77c2b2ae63);
static const guint64 prime_5 = G_GUINT64_CONSTANT (0x27d4eb2f165667c5);

static guint64
rotate (guint64 number,
        guint   n_bits)
{
  return number << n_bits | number >> (64 - n_bits);
}

static guint64
read_word (const guint8 *at)
{
  guint64 word;

  memcpy (&word, at, sizeof word);
  return GUINT64_FROM_LE (word);
}

static guint64
read_half (const guint8 *at)
{
  guint32 half;

  memcpy (&half, at, sizeof half);
  return GUINT32_FROM_LE (half);
}

static guint64
take_word (guint64 lane,
           guint64 word)
{
  return rotate (lane + word * prime_2, 31) * prime_1;
}

/* The whole stretches of 32 bytes. */
static guint64
sum_stretches (const guint8 **at,
               const guint8  *end)
{
  guint64 lanes[N_LANES] = { prime_1 + prime_2, prime_2, 0, -prime_1 };
  guint64 sum = 0;

  for (; end - *at >= (gssize) sizeof lanes; *at += sizeof lanes)
    for (guint i = 0; i < N_LANES; i++)
      lanes[i] = take_word (lanes[i], read_word (*at + i * sizeof *lanes));
  for (guint i = 0; i < N_LANES; i++)
    sum += rotate (lanes[i], (const guint[]){ 1, 7, 12, 18 }[i]);
  for (guint i = 0; i < N_LANES; i++)
    sum = (sum ^ take_word (0, lanes[i])) * prime_1 + prime_4;
  return sum;
}

guint64
wakhan_byte_sum_compute (gconstpointer bytes,
                         gsize         length)
{
  const guint8 *at = bytes;
  const guint8 *end = at + length;
  guint64       sum = length >= 32 ? sum_stretches (&at, end) : prime_5;

  sum += length;
  for (; end - at >= 8; at += 8)
    sum = rotate (sum ^ take_word (0, read_word (at)), 27) * prime_1 + prime_4;
  for (; end - at >= 4; at += 4)
    sum = rotate (sum ^ (read_half (at) * prime_1), 23) * prime_2 + prime_3;
  for (; at < end; at++)
    sum = rotate (sum ^ (*at * prime_5), 11) * prime_1;
  sum = (sum ^ sum >> 33) * prime_2;
  sum = (sum ^ sum >> 29) * prime_3;
  return sum ^ sum >> 32;
}
