/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_TEXT_ERROR_BINARY,
  WAKHAN_TEXT_ERROR_TOO_LARGE,
  WAKHAN_TEXT_ERROR_ENCODING,
} WakhanTextError;

#define WAKHAN_TEXT_ERROR (wakhan_text_error_quark ())
GQuark wakhan_text_error_quark (void);

/* Any bytes to a document; by the ending of @name Markdown (.md, .markdown) or plain text. @encoding: (nullable): as which a person
 * wants them read; else it is guessed. */
WakhanDocument *wakhan_text_import (GBytes     *bytes,
                                    const char *name,
                                    const char *encoding,
                                    GError    **error);

/* Blocks; run it in a GTask's thread for a window. The error names the file. */
WakhanDocument *wakhan_text_import_file (GFile        *file,
                                         const char   *encoding,
                                         GCancellable *cancellable,
                                         GError      **error);

WakhanDocument *wakhan_markdown_import (const char *text);
WakhanDocument *wakhan_plain_text_import (const char *text);

G_END_DECLS
