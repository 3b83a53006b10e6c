// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wording/WordingText.h"

#include "gui/parts/LanguageCombo.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

namespace callside {

using namespace Qt::Literals::StringLiterals;

QString WordingText::sectionTitle(WordingSection section)
{
    switch (section) {
    case WordingSection::WhoIAm:
        return tr("Who I am");
    case WordingSection::Goal:
        return tr("Goal");
    case WordingSection::Tone:
        return tr("Tone");
    case WordingSection::Opening:
        return tr("Opening");
    case WordingSection::Facts:
        return tr("Facts I may state");
    case WordingSection::Pronunciations:
        return tr("Pronunciations");
    case WordingSection::ExactDetails:
        return tr("Exact details, read back");
    case WordingSection::CannotHear:
        return tr("If I can't hear");
    case WordingSection::Emergency:
        return tr("Emergency");
    case WordingSection::GetPerson:
        return tr("When to get a person");
    case WordingSection::Tools:
        return tr("Tools");
    case WordingSection::Flow:
        return tr("How the call goes");
    case WordingSection::Language:
        return tr("Language");
    case WordingSection::Never:
        return tr("Never");
    }
    return {};
}

QString WordingText::sectionHint(WordingSection section)
{
    switch (section) {
    case WordingSection::WhoIAm:
        return tr("What the assistant is, and what it is not: never a doctor, a nurse or a person.");
    case WordingSection::Goal:
        return tr("What a good call comes to, in two or three lines.");
    case WordingSection::Tone:
        return tr("How it speaks: short sentences, one question at a time, words that vary.");
    case WordingSection::Opening:
        return tr("The first words of every call, word for word. They say that this is an automated assistant, and how "
                  "to reach a person.");
    case WordingSection::Facts:
        return tr("All that callers may be told about the centre. What is not here, the assistant does not know.");
    case WordingSection::Pronunciations:
        return tr("Names and words that are said wrongly: write them as they sound.");
    case WordingSection::ExactDetails:
        return tr("Which details are asked for, and how they are read back: names by letter, numbers by digit.");
    case WordingSection::CannotHear:
        return tr("What to say when the sound is bad, instead of guessing; after how many times to give up.");
    case WordingSection::Emergency:
        return tr("What counts as danger to life, and the words that send the caller to the emergency number at once.");
    case WordingSection::GetPerson:
        return tr("When reception is told at once, and what the caller hears then.");
    case WordingSection::Tools:
        return tr("Leave it empty unless whoever set up the line has added tools.");
    case WordingSection::Flow:
        return tr("The steps of an ordinary call, from the first words to goodbye.");
    case WordingSection::Language:
        return tr("Which language to begin in, and when to change it.");
    case WordingSection::Never:
        return tr("What must not be said or done, whatever the caller asks for. One thing a line.");
    }
    return {};
}

QString WordingText::variableMeaning(WordingVariable variable)
{
    switch (variable) {
    case WordingVariable::CentreName:
        return tr("Name of the centre");
    case WordingVariable::CentreAddress:
        return tr("Address of the centre");
    case WordingVariable::Website:
        return tr("Website");
    case WordingVariable::LineName:
        return tr("Name of the line that was dialled");
    case WordingVariable::OpeningHours:
        return tr("Opening hours of the week");
    case WordingVariable::NextOpening:
        return tr("When the centre opens next");
    case WordingVariable::Today:
        return tr("The day and the date of the call");
    case WordingVariable::Time:
        return tr("The time when the call came");
    case WordingVariable::ReceptionNumber:
        return tr("Telephone number of reception");
    case WordingVariable::OutOfHoursNumber:
        return tr("Telephone number for urgent help while closed");
    case WordingVariable::EmergencyNumber:
        return tr("Emergency number");
    }
    return {};
}

QString WordingText::fieldTitle(PromptField field)
{
    switch (field) {
    case PromptField::Name:
        return tr("Name");
    case PromptField::Language:
        return tr("Language of the callers");
    case PromptField::Lines:
        return tr("Lines dialled");
    case PromptField::Hours:
        return tr("Opening hours");
    case PromptField::Voice:
        return tr("Voice");
    case PromptField::Speed:
        return tr("Speed");
    case PromptField::Patience:
        return tr("Patience");
    case PromptField::NoiseReduction:
        return tr("Noise on the caller's side");
    case PromptField::TranscriptionLanguage:
        return tr("Language for reading along");
    case PromptField::Keywords:
        return tr("Names and terms to expect");
    }
    return {};
}

QString WordingText::fieldValue(const Prompt &prompt, PromptField field)
{
    switch (field) {
    case PromptField::Name:
        return prompt.name;
    case PromptField::Language:
        return languageName(prompt.language);
    case PromptField::Lines:
        return prompt.lines.isEmpty() ? tr("Every line") : prompt.lines.join(u", "_s);
    case PromptField::Hours:
        return hoursWord(prompt.hours);
    case PromptField::Voice:
        return voiceWord(prompt.voice);
    case PromptField::Speed:
        return tr("%1 %").arg(prompt.speedPercent);
    case PromptField::Patience:
        return patienceWord(prompt.patience);
    case PromptField::NoiseReduction:
        return noiseWord(prompt.noiseReduction);
    case PromptField::TranscriptionLanguage:
        return prompt.transcriptionLanguage.isEmpty() ? tr("Found out from the caller")
                                                      : languageName(prompt.transcriptionLanguage);
    case PromptField::Keywords:
        return prompt.keywords.isEmpty() ? tr("None") : prompt.keywords.join(u", "_s);
    }
    return {};
}

QString WordingText::patienceWord(Patience patience)
{
    switch (patience) {
    case Patience::Patient:
        return tr("Patient: waits long before it answers");
    case Patience::Brisk:
        return tr("Brisk: answers at the first pause");
    case Patience::Normal:
        break;
    }
    return tr("Normal");
}

QString WordingText::noiseWord(NoiseReduction reduction)
{
    switch (reduction) {
    case NoiseReduction::Off:
        return tr("Take nothing out");
    case NoiseReduction::FarField:
        return tr("Loudspeaker or a noisy room");
    case NoiseReduction::NearField:
        break;
    }
    return tr("Telephone at the ear");
}

QString WordingText::hoursWord(PromptHours hours)
{
    switch (hours) {
    case PromptHours::Open:
        return tr("While the centre is open");
    case PromptHours::Closed:
        return tr("While the centre is closed");
    case PromptHours::Always:
        break;
    }
    return tr("At any time");
}

QString WordingText::voiceWord(const QString &voice)
{
    if (voice.isEmpty())
        return tr("The service's own");
    QString name = voice;
    name[0] = name[0].toUpper();
    //: A voice that the service recommends
    return voice == wordingVoices().value(0) || voice == wordingVoices().value(1) ? tr("%1 (recommended)").arg(name)
                                                                                  : name;
}

QString WordingText::versionName(const WordingBook &book, QStringView versionId)
{
    const WordingVersion *version = book.version(versionId);
    //: %1: the name of a wording, %2: a number
    return version ? tr("%1, version %2").arg(version->prompt.name).arg(version->number) : QString();
}

QString WordingText::versionLine(const WordingVersion &version)
{
    if (version.stamp.by.isEmpty())
        return tr("Version %1 · came with Callside").arg(version.number);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMsecs(version.stamp.at));
    //: %1: a number, %2: who saved it, %3: day and time
    return tr("Version %1 · %2 · %3")
        .arg(QString::number(version.number), version.stamp.by, QLocale().toString(at, QLocale::ShortFormat));
}

QString WordingText::sent(const ApiRequest &request)
{
    return u"POST %1\n\n%2"_s.arg(request.path, QString::fromUtf8(QJsonDocument(request.body).toJson()));
}

} // namespace callside
