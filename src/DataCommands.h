// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Options.h"

namespace callside {

// Where everything is kept; practice calls apart.
QString dataFolderOf(const Options &options);

// What the command line asks for that needs no window. Each says on standard output what came of it, blocks, and gives
// the exit code: 0 if all is well, 1 if not.

// Holds the audit trail to its chain.
int verifyAudit(const Options &options);
// Looks through everything that is kept of calls. The program may be running.
int checkData(const Options &options);
// Puts a copy where the calls are kept, once it was found sound. Refused while the program runs on that folder, which
// shows its window then.
int restoreData(const Options &options);

} // namespace callside
