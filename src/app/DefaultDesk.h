// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Preferences.h"

namespace callside {

// What the desk begins with as long as nobody has chosen otherwise: nine quick steers in each of the shipped languages
// (resources/desk/quick-steers.json) and the example red flags of all of them (resources/redflags), which a clinician
// has to review. Any thread.
Preferences defaultPreferences();

} // namespace callside
