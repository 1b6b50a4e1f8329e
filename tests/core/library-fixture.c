/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-fixture.h"

#include "wakhan-library-identity.h"

char *
library_fixture_dup_id (GFile          *file,
                        WakhanDocument *document,
                        char          **kin,
                        char          **problem)
{
  g_autoptr (WakhanLibraryIdentity) identity = wakhan_library_identity_find (file, document);

  if (kin)
    *kin = g_steal_pointer (&identity->kin);
  if (problem)
    *problem = g_steal_pointer (&identity->problem);
  return g_steal_pointer (&identity->id);
}
