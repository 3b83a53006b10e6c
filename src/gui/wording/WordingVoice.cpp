// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wording/WordingVoice.h"

#include "gui/parts/LanguageCombo.h"
#include "gui/parts/SettingsField.h"
#include "gui/parts/Theme.h"
#include "gui/wording/WordingText.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int MostKeywords = 100;
constexpr int LongestKeyword = 60;
constexpr int KeywordLines = 4;

QStringList keywordsOf(const QString &text)
{
    QStringList keywords;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (const QString keyword = line.simplified(); !keyword.isEmpty() && !keywords.contains(keyword))
            keywords.append(keyword);
    }
    return keywords;
}

void chooseData(QComboBox *combo, const QVariant &data, const QString &otherwise)
{
    const QSignalBlocker quiet(combo);
    if (combo->findData(data) < 0)
        combo->addItem(otherwise, data);
    combo->setCurrentIndex(combo->findData(data));
}

} // namespace

WordingVoice::WordingVoice(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(4));
    buildVoice();
    buildHearing();
    column->addStretch(1);
}

SettingsField *WordingVoice::addField(const QString &title, QWidget *field, const QString &hint)
{
    auto *frame = new SettingsField(title, field, hint, this);
    layout()->addWidget(frame);
    return frame;
}

QComboBox *WordingVoice::addCombo(const QString &objectName, const QString &title, const QString &hint)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(objectName);
    addField(title, combo, hint);
    return combo;
}

void WordingVoice::buildVoice()
{
    m_voice = addCombo(u"wordingVoiceCombo"_s, WordingText::fieldTitle(PromptField::Voice),
                       tr("Heard on a real call: ring the centre yourself after a change."));
    m_voice->addItem(WordingText::voiceWord({}), QString());
    for (const QString &voice : wordingVoices())
        m_voice->addItem(WordingText::voiceWord(voice), voice);
    m_speed = new NumberField({LeastSpeedPercent, MostSpeedPercent, false}, tr(" %"), this);
    m_speed->setObjectName(u"wordingSpeedSpin"_s);
    m_speed->setSingleStep(5);
    m_speedFrame = addField(WordingText::fieldTitle(PromptField::Speed), m_speed,
                            tr("100 % is as usual. 90 % suits callers who need time; below 80 % words sound dragged."));
    m_patience = addCombo(u"wordingPatienceCombo"_s, WordingText::fieldTitle(PromptField::Patience),
                          tr("How long the assistant waits before it takes it that the caller has finished. People who "
                             "look for words, or read out a number, need a patient one."));
    for (const Patience each : {Patience::Patient, Patience::Normal, Patience::Brisk})
        m_patience->addItem(WordingText::patienceWord(each), int(each));
    connect(m_voice, &QComboBox::activated, this, [this] {
        emit edited([voice = m_voice->currentData().toString()](Prompt &prompt) { prompt.voice = voice; });
    });
    connect(m_speed, &QSpinBox::valueChanged, this, &WordingVoice::takeSpeed);
    connect(m_patience, &QComboBox::activated, this, [this] {
        emit edited([each = m_patience->currentData().toInt()](Prompt &prompt) { prompt.patience = Patience(each); });
    });
}

void WordingVoice::buildHearing()
{
    m_noise = addCombo(u"wordingNoiseCombo"_s, WordingText::fieldTitle(PromptField::NoiseReduction),
                       tr("What is taken out of the caller's sound before the assistant hears it."));
    for (const NoiseReduction each : {NoiseReduction::NearField, NoiseReduction::FarField, NoiseReduction::Off})
        m_noise->addItem(WordingText::noiseWord(each), int(each));
    m_language = addCombo(u"wordingTranscriptionCombo"_s, WordingText::fieldTitle(PromptField::TranscriptionLanguage),
                          tr("The words that you read on the screen. Choose a language where callers speak just that "
                             "one: it is read better then."));
    m_language->addItem(tr("Found out from the caller"), QString());
    LanguageCombo languages;
    for (int i = 0; i < languages.count(); ++i)
        m_language->addItem(languages.itemText(i), languages.itemData(i));
    m_keywords = new QPlainTextEdit(this);
    m_keywords->setObjectName(u"wordingKeywordsEdit"_s);
    m_keywords->setTabChangesFocus(true);
    m_keywords->setMinimumHeight(KeywordLines * m_keywords->fontMetrics().lineSpacing() + space(5));
    m_keywords->setMaximumHeight(2 * m_keywords->minimumHeight());
    dressInput(m_keywords);
    m_keywordsFrame = addField(WordingText::fieldTitle(PromptField::Keywords), m_keywords,
                               tr("One a line: names of staff and streets, medicines. Never a patient's name. It helps "
                                  "to read them right on the screen."));
    connect(m_noise, &QComboBox::activated, this, [this] {
        emit edited(
            [each = m_noise->currentData().toInt()](Prompt &prompt) { prompt.noiseReduction = NoiseReduction(each); });
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        emit edited([language = m_language->currentData().toString()](Prompt &prompt) {
            prompt.transcriptionLanguage = language;
        });
    });
    connect(m_keywords, &QPlainTextEdit::textChanged, this, &WordingVoice::takeKeywords);
}

void WordingVoice::showPrompt(const Prompt &prompt)
{
    chooseData(m_voice, prompt.voice, WordingText::voiceWord(prompt.voice));
    chooseData(m_patience, int(prompt.patience), {});
    chooseData(m_noise, int(prompt.noiseReduction), {});
    chooseData(m_language, prompt.transcriptionLanguage, languageName(prompt.transcriptionLanguage));
    if (!m_speed->hasFocus() || m_speed->isAllowed(m_speed->value())) {
        const QSignalBlocker quiet(m_speed);
        m_speed->setValue(prompt.speedPercent);
        m_speedFrame->setProblem({});
    }
    if (keywordsOf(m_keywords->toPlainText()) != prompt.keywords && m_keywordsFrame->problem().isEmpty()) {
        const QSignalBlocker quiet(m_keywords);
        m_keywords->setPlainText(prompt.keywords.join(u'\n'));
    }
}

void WordingVoice::takeSpeed()
{
    const int percent = m_speed->value();
    if (m_speed->isBeginning(percent))
        return m_speedFrame->setProblem({});
    if (!m_speed->isAllowed(percent))
        return m_speedFrame->setProblem(tr("Type a number from %1 to %2. Until then the earlier one holds.")
                                            .arg(LeastSpeedPercent)
                                            .arg(MostSpeedPercent));
    m_speedFrame->setProblem({});
    emit edited([percent](Prompt &prompt) { prompt.speedPercent = percent; });
}

void WordingVoice::takeKeywords()
{
    const QStringList keywords = keywordsOf(m_keywords->toPlainText());
    const bool isOneLong =
        std::ranges::any_of(keywords, [](const QString &keyword) { return keyword.size() > LongestKeyword; });
    if (isOneLong)
        return m_keywordsFrame->setProblem(
            //: %n: how many characters are possible
            tr("One line is too long: %n character(s) are possible.", nullptr, LongestKeyword));
    if (keywords.size() > MostKeywords)
        //: %n: how many lines are possible
        return m_keywordsFrame->setProblem(tr("These are too many: %n line(s) are possible.", nullptr, MostKeywords));
    m_keywordsFrame->setProblem({});
    emit edited([keywords](Prompt &prompt) { prompt.keywords = keywords; });
}

} // namespace callside
