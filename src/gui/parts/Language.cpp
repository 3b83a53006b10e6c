// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/Language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

void installTranslator(QApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QString languageFromOutside()
{
    return qEnvironmentVariable("CALLSIDE_LANGUAGE");
}

void installTranslations(QApplication &application, const QString &wanted)
{
    const QLocale asked = wanted.isEmpty() ? QLocale::system() : QLocale(wanted);
    const QLocale locale = asked.language() == QLocale::Japanese ? asked : QLocale(QLocale::English);
    installTranslator(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installTranslator(application, locale, u"callside"_s, u":/i18n"_s);
    if (!wanted.isEmpty())
        QLocale::setDefault(locale);
}

} // namespace callside
