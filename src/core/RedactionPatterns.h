// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Redaction.h"

// What Redaction looks for, kind by kind. Places may overlap. Used by Redaction and nobody else.
namespace callside::redaction {

QList<RedactionPlace> emails(const QString &text);
QList<RedactionPlace> dates(const QString &text);
QList<RedactionPlace> postcodes(const QString &text);
QList<RedactionPlace> numbers(const QString &text); // also health and card numbers
QList<RedactionPlace> spokenNumbers(const QString &text);
QList<RedactionPlace> names(const QString &text);
QList<RedactionPlace> knownNames(const QString &text, const QStringList &known);

} // namespace callside::redaction
