/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-printer.h"

#include "core/text/wakhan-text-importer.h"

#include <stdlib.h>

static void
print_outline (WakhanDocument *document)
{
  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);
      g_autofree char   *title = NULL;

      if (block->kind != WAKHAN_BLOCK_HEADING)
        continue;
      title = wakhan_document_dup_range (document, block->start, block->end);
      g_strdelimit (title, "\n\t", ' ');
      g_print ("%u\t%s\n", block->level, title);
    }
}

int
wakhan_printer_print (WakhanPrintMode mode,
                      const char     *path)
{
  g_autoptr (GFile)          file = g_file_new_for_commandline_arg (path);
  g_autoptr (GError)         error = NULL;
  g_autoptr (WakhanDocument) document = wakhan_text_import_file (file, NULL, &error);

  if (!document)
    {
      g_printerr ("wakhan: %s: %s\n", path, error->message);
      return EXIT_FAILURE;
    }
  if (mode == WAKHAN_PRINT_OUTLINE)
    print_outline (document);
  else if (wakhan_document_get_length (document) > 0)
    g_print ("%s\n", wakhan_document_get_text (document));
  return EXIT_SUCCESS;
}
