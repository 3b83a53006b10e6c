// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace callside {

// What the environment decides (CALLSIDE_LANGUAGE), whatever the desk has chosen; empty: nothing.
QString languageFromOutside();

// Speaks the language that is wanted ("ja", "en"), else the system's, else English; Qt's own words as well where its
// translations are installed. Call it once, before the first widget: another choice holds from the next start.
void installTranslations(QApplication &application, const QString &wanted);

} // namespace callside
