// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsSteering.h"

#include "gui/parts/Keys.h"
#include "gui/parts/LanguageCombo.h"
#include "gui/parts/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int KeysOfQuickSteers = 9;
constexpr int LongestLabel = 40;
constexpr int LongestSteer = 2000;
constexpr int LinesShown = 4;

} // namespace

SettingsSteering::SettingsSteering(QWidget *parent)
    : SettingsListPage(tr("Steering"), Icon::Steer, &Preferences::quickSteers, parent)
    , m_language(new LanguageCombo(this))
    , m_formTitle(new QLabel(this))
    , m_label(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_actNow(new QCheckBox(tr("Ask for an answer at once"), this))
{
    addNote(tr("Quick steers tell the assistant what to do at the press of a button. The first nine of a language have "
               "a key each."));
    m_language->setObjectName(u"steersLanguageCombo"_s);
    addField(tr("Language"), m_language, tr("The desk shows the quick steers of the language that it is set to."));
    auto *list = new SettingsList(tr("Quick steers"), {tr("Button"), tr("Key"), tr("What the assistant is told")}, 2,
                                  SettingsList::CanMove | SettingsList::CanRestore, this);
    list->setObjectName(u"steersList"_s);
    addWide(list, 1);
    buildForm();
    use(list);
    connect(m_language, &LanguageCombo::languageChosen, this, [this] { showOthers(); });
}

void SettingsSteering::buildForm()
{
    m_formTitle->setObjectName(u"steerFormTitle"_s);
    m_formTitle->setProperty("textStyle", u"strong"_s);
    addWide(m_formTitle);
    m_label->setObjectName(u"steerLabelEdit"_s);
    m_label->setMaxLength(LongestLabel);
    m_text->setObjectName(u"steerTextEdit"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(LinesShown * m_text->fontMetrics().lineSpacing() + space(5));
    m_text->installEventFilter(this);
    m_actNow->setObjectName(u"steerActNowCheck"_s);
    dressInput(m_label);
    dressInput(m_text);
    m_labelFrame = addField(tr("Words on the button"), m_label, tr("Two or three words: “Slow down”."));
    m_textFrame = addField(tr("What the assistant is told"), m_text,
                           tr("It is an instruction and is not read out. It is used when the field is left."));
    addField({}, m_actNow, tr("Otherwise the assistant acts on it with its next answer."));
    connect(m_label, &QLineEdit::textChanged, this, [this] { typed(); });
    connect(m_label, &QLineEdit::editingFinished, this, [this] { commit(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->hasFocus())
            typed();
    });
    connect(m_actNow, &QCheckBox::clicked, this, [this] { chosen(); });
}

bool SettingsSteering::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        commit();
    if (watched == m_text && event->type() == QEvent::StyleChange)
        m_text->setFixedHeight(LinesShown * m_text->fontMetrics().lineSpacing() + space(5));
    return SettingsListPage::eventFilter(watched, event);
}

void SettingsSteering::showPreferences(const Preferences &preferences)
{
    QStringList used;
    for (const QuickSteer &steer : preferences.quickSteers + defaults())
        used.append(steer.language);
    m_language->setUsed(used);
    SettingsListPage::showPreferences(preferences);
}

bool SettingsSteering::isListed(const QuickSteer &steer) const
{
    return steer.language == m_language->language();
}

SettingsList::Row SettingsSteering::rowOf(const QuickSteer &steer, int nth) const
{
    const QString key = nth < KeysOfQuickSteers ? keyText(DeskKey::QuickSteer, preferences(), nth + 1) : QString();
    return {{steer.label, key, steer.text.simplified()}, steer.actNow ? std::optional(Icon::Steer) : std::nullopt};
}

QString SettingsSteering::nameOf(const QuickSteer &steer) const
{
    return steer.label;
}

QuickSteer SettingsSteering::blankValue() const
{
    return {m_language->language(), {}, {}, true};
}

void SettingsSteering::fillForm(const QuickSteer &steer, bool isNew)
{
    m_formTitle->setText(isNew ? tr("A new quick steer") : tr("The chosen quick steer"));
    const QSignalBlocker quietLabel(m_label);
    m_label->setText(steer.label);
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(steer.text);
    m_actNow->setChecked(steer.actNow);
    clearProblems();
}

void SettingsSteering::clearProblems()
{
    m_labelFrame->setProblem({});
    m_textFrame->setProblem({});
}

QString SettingsSteering::labelProblem(const QString &label) const
{
    if (label.isEmpty())
        return isNew() ? QString() : tr("A button needs words. Until then the earlier ones hold.");
    const bool isThere = hasOther([&](const QuickSteer &other) { return isListed(other) && other.label == label; });
    return isThere ? tr("Another quick steer of this language has these words on its button.") : QString();
}

QString SettingsSteering::textProblem(const QString &text) const
{
    if (text.isEmpty())
        return isNew() ? QString() : tr("The assistant needs to be told something. Until then the earlier text holds.");
    if (text.size() > LongestSteer)
        //: %n: how many characters are possible
        return tr("This is too long: %n character(s) are possible.", nullptr, LongestSteer);
    return {};
}

std::optional<QuickSteer> SettingsSteering::formValue(const QuickSteer &shown)
{
    const QuickSteer value{shown.language, m_label->text().simplified(), m_text->toPlainText().trimmed(),
                           m_actNow->isChecked()};
    m_labelFrame->setProblem(labelProblem(value.label));
    m_textFrame->setProblem(textProblem(value.text));
    const bool isWrong = !m_labelFrame->problem().isEmpty() || !m_textFrame->problem().isEmpty();
    if (isWrong || value.label.isEmpty() || value.text.isEmpty())
        return {};
    return value;
}

void SettingsSteering::focusForm()
{
    m_label->setFocus();
}

QList<QuickSteer> SettingsSteering::restored() const
{
    QList<QuickSteer> list;
    std::ranges::copy_if(values(), std::back_inserter(list),
                         [this](const QuickSteer &steer) { return !isListed(steer); });
    std::ranges::copy_if(defaults(), std::back_inserter(list),
                         [this](const QuickSteer &steer) { return isListed(steer); });
    return list;
}

} // namespace callside
