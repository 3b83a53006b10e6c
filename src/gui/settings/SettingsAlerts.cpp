// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsAlerts.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/Banner.h"
#include "gui/parts/LanguageCombo.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int PhrasesNamed = 3;

Icon flagKindIcon(RedFlag::Kind kind)
{
    return kind == RedFlag::Kind::Danger ? Icon::Urgent : Icon::WantsPerson;
}

// Every entry of the list that the words match, each once.
QList<RedFlagHit> hitsIn(const QString &words, const QList<RedFlag> &flags)
{
    QList<RedFlagHit> hits;
    for (const RedFlag &flag : flags) {
        const auto hit = RedFlagList({flag}).match(words);
        const bool isKnown = hit && std::ranges::any_of(hits, [&](const RedFlagHit &other) {
                                 return other.phrase == hit->phrase && other.kind == hit->kind;
                             });
        if (hit && !isKnown)
            hits.append(*hit);
    }
    return hits;
}

} // namespace

SettingsAlerts::SettingsAlerts(QWidget *parent)
    : SettingsListPage(tr("Alerts"), Icon::Urgent, &Preferences::redFlags, parent)
    , m_language(new LanguageCombo(this))
    , m_filter(new QLineEdit(this))
    , m_formTitle(new QLabel(this))
    , m_phrase(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_trial(new QLineEdit(this))
    , m_trialIcon(new QLabel(this))
    , m_trialWords(new QLabel(this))
{
    addNote(tr("Words that make a call urgent as soon as a caller says them. A match only ever raises concern: a call "
               "without one may be urgent all the same."));
    auto *warning = new Banner(this);
    warning->setObjectName(u"redFlagsExampleBanner"_s);
    addWide(warning);
    warning->show(
        {u"redFlagsExample"_s, Tone::Warning, tr("The list that came with Callside is an example."),
         tr("Review it with your clinician before you rely on it, and again whenever your guidance changes.")});
    buildTrial();
    buildList();
    buildForm();
    use(m_list);
}

void SettingsAlerts::buildTrial()
{
    m_trial->setObjectName(u"alertTrialEdit"_s);
    m_trial->setClearButtonEnabled(true);
    //: Something that a caller could say
    m_trial->setPlaceholderText(tr("My mum cannot breathe properly"));
    dressInput(m_trial);
    addField(tr("Try it: what a caller could say"), m_trial,
             tr("Shows which entries would match, in every language. Nothing is sent or kept."));
    m_trialWords->setObjectName(u"alertTrialWords"_s);
    m_trialWords->setWordWrap(true);
    m_trialWords->setTextFormat(Qt::PlainText);
    auto *answer = new QWidget(this);
    auto *row = new QHBoxLayout(answer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(m_trialIcon, 0, Qt::AlignTop);
    row->addWidget(m_trialWords, 1);
    addWide(answer);
    connect(m_trial, &QLineEdit::textChanged, this, &SettingsAlerts::tryOut);
    tryOut();
}

void SettingsAlerts::buildList()
{
    addHeading(tr("The list"));
    m_filter->setObjectName(u"alertFilterEdit"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Search the list"));
    dressInput(m_filter);
    m_language->setObjectName(u"alertsLanguageCombo"_s);
    auto *choices = new QWidget(this);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(5));
    row->addWidget(
        new SettingsField(tr("Language of the words"), m_language,
                          tr("This only changes what is listed: the words of every language count on every call."),
                          choices),
        1, Qt::AlignTop);
    row->addWidget(new SettingsField(tr("Search"), m_filter, {}, choices), 1, Qt::AlignTop);
    addWide(choices);
    m_list = new SettingsList(tr("Words that make a call urgent"), {tr("Words"), tr("What they mean")}, 0,
                              SettingsList::CanRestore, this);
    m_list->setObjectName(u"redFlagsList"_s);
    addWide(m_list, 1);
    connect(m_language, &LanguageCombo::languageChosen, this, [this] { showOthers(); });
    connect(m_filter, &QLineEdit::textChanged, this, [this] { showOthers(); });
    connect(m_list, &SettingsList::addWanted, m_filter, &QLineEdit::clear);
}

void SettingsAlerts::buildForm()
{
    m_formTitle->setObjectName(u"alertFormTitle"_s);
    m_formTitle->setProperty("textStyle", u"strong"_s);
    addWide(m_formTitle);
    m_phrase->setObjectName(u"alertPhraseEdit"_s);
    dressInput(m_phrase);
    m_kind->setObjectName(u"alertKindCombo"_s);
    m_kind->addItem(iconFor(Icon::Urgent, Tone::Danger), tr("Somebody may be in danger"), int(RedFlag::Kind::Danger));
    m_kind->addItem(iconFor(Icon::WantsPerson), tr("The caller asks for a person"), int(RedFlag::Kind::WantsPerson));
    m_phraseFrame = addField(
        tr("Words"), m_phrase,
        tr("As a person says them: “can't breathe”. A * at the end of a word stands for any ending. Capitals and "
           "accents do not count. They are used when the field is left or Enter is pressed."));
    addField(tr("What they mean"), m_kind, tr("Both make the call urgent; the card says which of the two it is."));
    connect(m_phrase, &QLineEdit::textChanged, this, [this] { typed(); });
    connect(m_phrase, &QLineEdit::editingFinished, this, [this] { commit(); });
    connect(m_kind, &QComboBox::activated, this, [this] { chosen(); });
}

void SettingsAlerts::showPreferences(const Preferences &preferences)
{
    QStringList used;
    for (const RedFlag &flag : preferences.redFlags + defaults())
        used.append(flag.language);
    m_language->setUsed(used);
    SettingsListPage::showPreferences(preferences);
    tryOut();
}

bool SettingsAlerts::isOfLanguage(const RedFlag &flag) const
{
    return flag.language == m_language->language();
}

bool SettingsAlerts::isListed(const RedFlag &flag) const
{
    const QString wanted = m_filter->text().simplified();
    return isOfLanguage(flag) && (wanted.isEmpty() || flag.phrase.contains(wanted, Qt::CaseInsensitive));
}

SettingsList::Row SettingsAlerts::rowOf(const RedFlag &flag, int) const
{
    return {{flag.phrase, flag.kind == RedFlag::Kind::Danger ? tr("Danger") : tr("Wants a person")},
            flagKindIcon(flag.kind)};
}

QString SettingsAlerts::nameOf(const RedFlag &flag) const
{
    return flag.phrase;
}

RedFlag SettingsAlerts::blankValue() const
{
    return {{}, m_language->language(), RedFlag::Kind::Danger};
}

void SettingsAlerts::fillForm(const RedFlag &flag, bool isNew)
{
    m_formTitle->setText(isNew ? tr("A new entry") : tr("The chosen entry"));
    const QSignalBlocker quiet(m_phrase);
    m_phrase->setText(flag.phrase);
    m_kind->setCurrentIndex(m_kind->findData(int(flag.kind)));
    clearProblems();
}

void SettingsAlerts::clearProblems()
{
    m_phraseFrame->setProblem({});
}

QString SettingsAlerts::phraseProblem(const QString &phrase) const
{
    if (phrase.isEmpty())
        return isNew() ? QString() : tr("An entry needs words. Until then the earlier ones hold.");
    const bool isMatchable = std::ranges::any_of(phrase, [](QChar c) { return c.isLetterOrNumber(); });
    if (!isMatchable)
        return tr("These words hold no letters, so they would never match.");
    const bool isThere = hasOther([&](const RedFlag &other) {
        return isOfLanguage(other) && other.phrase.compare(phrase, Qt::CaseInsensitive) == 0;
    });
    return isThere ? tr("These words are in the list already.") : QString();
}

std::optional<RedFlag> SettingsAlerts::formValue(const RedFlag &shown)
{
    const RedFlag flag{m_phrase->text().simplified(), shown.language, RedFlag::Kind(m_kind->currentData().toInt())};
    m_phraseFrame->setProblem(phraseProblem(flag.phrase));
    const bool isWrong = flag.phrase.isEmpty() || !m_phraseFrame->problem().isEmpty();
    return isWrong ? std::nullopt : std::optional(flag);
}

void SettingsAlerts::focusForm()
{
    m_phrase->setFocus();
}

QList<RedFlag> SettingsAlerts::restored() const
{
    QList<RedFlag> list;
    std::ranges::copy_if(values(), std::back_inserter(list),
                         [this](const RedFlag &flag) { return !isOfLanguage(flag); });
    std::ranges::copy_if(defaults(), std::back_inserter(list),
                         [this](const RedFlag &flag) { return isOfLanguage(flag); });
    return list;
}

void SettingsAlerts::tryOut()
{
    const QList<RedFlagHit> hits = hitsIn(m_trial->text(), values());
    const bool isEmpty = m_trial->text().trimmed().isEmpty();
    QStringList phrases;
    for (const RedFlagHit &hit : hits)
        //: An entry of the list that matches what was typed
        phrases.append(tr("“%1”").arg(hit.phrase));
    QString sentence;
    if (hits.size() > PhrasesNamed)
        sentence = tr("This call would be urgent. It matches %1 and %n more.", nullptr, int(hits.size()) - PhrasesNamed)
                       .arg(phrases.first(PhrasesNamed).join(tr(", ", "between quoted words")));
    else if (!hits.isEmpty())
        sentence = tr("This call would be urgent. It matches %1.").arg(phrases.join(tr(", ", "between quoted words")));
    else if (!isEmpty)
        sentence = tr("Nothing in the list matches: the call would not become urgent by itself.");
    m_trialWords->setText(sentence);
    m_trialWords->setVisible(!sentence.isEmpty());
    m_trialIcon->setVisible(!sentence.isEmpty());
    const bool isUrgent = !hits.isEmpty();
    const Tone tone = isUrgent ? Tone::Danger : Tone::Plain;
    setTone(m_trialWords, tone);
    const int side = fontMetrics().height();
    m_trialIcon->setPixmap(iconFor(isUrgent ? flagKindIcon(hits.first().kind) : Icon::Quiet, tone)
                               .pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace callside
