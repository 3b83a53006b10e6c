// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace callside {

// Speaks the language that is wanted ("ja", "en"), else the system's, else English; Qt's own words as well where its
// translations are installed. Call it once, before the first widget. (CALLSIDE_LANGUAGE in the environment)
void installTranslations(QApplication &application, const QString &wanted);

} // namespace callside
