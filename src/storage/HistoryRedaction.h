// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Journal.h"

#include <QStringList>

namespace callside {

// Who is to be taken out of a call's events.
struct RedactedPerson {
    QString number; // the caller's
    QStringList names;
};

// The entry's body without numbers, dates and names in what was said and written, and without the caller anywhere. Its
// shape stays, so that the call can be gone through as before.
QByteArray redactedBody(const JournalEntry &entry, const RedactedPerson &person);
// The entry's body with one telephone number taken out wherever it stands.
QByteArray bodyWithoutNumber(const QByteArray &body, const QString &key);

} // namespace callside
