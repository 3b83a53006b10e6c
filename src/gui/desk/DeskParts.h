// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callside {

class AuditLog;
class Backend;
class DeskConnection;
class DeskPreferences;
class DeskStaff;
class DeskWording;

// What a desk is joined to. All of it lives longer than the desk.
struct DeskParts {
    Backend &backend;
    DeskPreferences &preferences;
    // Null: beside the real line's window, where neither can be changed.
    DeskWording *wording = nullptr;
    DeskConnection *connection = nullptr;
    // Null: where nobody signs in and nothing is recorded, as beside the real line's window and in a replay.
    DeskStaff *staff = nullptr;
    AuditLog *audit = nullptr;
};

} // namespace callside
