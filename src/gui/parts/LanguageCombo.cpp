// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/LanguageCombo.h"

#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

const QStringList &commonLanguages()
{
    static const QStringList codes{u"en"_s, u"ja"_s, u"ar"_s, u"bn"_s, u"cy"_s, u"de"_s, u"es"_s, u"fa"_s, u"fr"_s,
                                   u"gu"_s, u"hi"_s, u"it"_s, u"ko"_s, u"ne"_s, u"pa"_s, u"pl"_s, u"pt"_s, u"ro"_s,
                                   u"so"_s, u"ta"_s, u"tr"_s, u"uk"_s, u"ur"_s, u"vi"_s, u"zh"_s};
    return codes;
}

} // namespace

QString languageName(const QString &code)
{
    const QLocale locale(code);
    const bool isKnown = locale.language() != QLocale::C && !locale.nativeLanguageName().isEmpty();
    if (!isKnown)
        return code;
    // Of English and the like Qt names the country too ("American English").
    QString name = code == "en"_L1 ? u"English"_s : locale.nativeLanguageName();
    name[0] = name[0].toUpper();
    return name;
}

LanguageCombo::LanguageCombo(QWidget *parent)
    : QComboBox(parent)
{
    setUsed({});
    const int own = findData(QLocale().name().left(2));
    setCurrentIndex(std::max(own, 0));
    connect(this, &QComboBox::activated, this, &LanguageCombo::languageChosen);
}

void LanguageCombo::setUsed(const QStringList &codes)
{
    QStringList all = codes;
    all.removeDuplicates();
    all.removeAll(QString());
    if (all == m_used && count() > 0)
        return;
    m_used = all;
    for (const QString &code : commonLanguages()) {
        if (!all.contains(code))
            all.append(code);
    }
    const QSignalBlocker quiet(this);
    const QString chosen = language();
    clear();
    for (const QString &code : std::as_const(all)) {
        if (code == all.value(m_used.size()) && !m_used.isEmpty())
            insertSeparator(count());
        addItem(languageName(code), code);
    }
    setCurrentIndex(std::max(findData(chosen), 0));
}

} // namespace callside
