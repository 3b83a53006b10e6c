// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/WordingDiff.h"

#include <vector>

namespace callside {

namespace {

constexpr qsizetype LargestTable = 4'000'000;

QStringList splitLines(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

void appendAll(QList<DifferenceLine> &lines, const QStringList &texts, DifferenceLine::Kind kind)
{
    for (const QString &text : texts)
        lines.append({kind, text});
}

// The lengths of the longest common subsequences of what is left, from each pair of places on.
class CommonLengths
{
public:
    CommonLengths(const QStringList &older, const QStringList &newer)
        : m_width(newer.size() + 1)
        , m_lengths(size_t((older.size() + 1) * m_width))
    {
        for (qsizetype i = older.size() - 1; i >= 0; --i) {
            for (qsizetype j = newer.size() - 1; j >= 0; --j)
                m_lengths[size_t(i * m_width + j)] =
                    older[i] == newer[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    int at(qsizetype i, qsizetype j) const { return m_lengths[size_t(i * m_width + j)]; }

private:
    const qsizetype m_width;
    std::vector<int> m_lengths;
};

void appendMiddle(QList<DifferenceLine> &lines, const QStringList &older, const QStringList &newer)
{
    if (older.size() * newer.size() > LargestTable) {
        appendAll(lines, older, DifferenceLine::Kind::Removed);
        return appendAll(lines, newer, DifferenceLine::Kind::Added);
    }
    const CommonLengths common(older, newer);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < older.size() || j < newer.size()) {
        if (i < older.size() && j < newer.size() && older[i] == newer[j]) {
            lines.append({DifferenceLine::Kind::Same, older[i]});
            ++i;
            ++j;
        } else if (i < older.size() && (j == newer.size() || common.at(i + 1, j) >= common.at(i, j + 1))) {
            lines.append({DifferenceLine::Kind::Removed, older[i++]});
        } else {
            lines.append({DifferenceLine::Kind::Added, newer[j++]});
        }
    }
}

} // namespace

QDebug operator<<(QDebug debug, const DifferenceLine &line)
{
    const QDebugStateSaver saver(debug);
    const char *const signs[] = {" ", "-", "+"};
    return debug.nospace().noquote() << '"' << signs[int(line.kind)] << line.text << '"';
}

QList<DifferenceLine> lineDifference(const QString &olderText, const QString &newerText)
{
    QStringList older = splitLines(olderText);
    QStringList newer = splitLines(newerText);
    QStringList before;
    while (!older.isEmpty() && !newer.isEmpty() && older.first() == newer.first()) {
        before.append(older.takeFirst());
        newer.removeFirst();
    }
    QStringList after;
    while (!older.isEmpty() && !newer.isEmpty() && older.last() == newer.last()) {
        after.prepend(older.takeLast());
        newer.removeLast();
    }
    QList<DifferenceLine> lines;
    appendAll(lines, before, DifferenceLine::Kind::Same);
    appendMiddle(lines, older, newer);
    appendAll(lines, after, DifferenceLine::Kind::Same);
    return lines;
}

WordingDifference differenceOf(const Prompt &older, const Prompt &newer)
{
    WordingDifference difference;
    const auto add = [&](PromptField field, bool isSame) {
        if (!isSame)
            difference.fields.append(field);
    };
    add(PromptField::Name, older.name == newer.name);
    add(PromptField::Language, older.language == newer.language);
    add(PromptField::Lines, older.lines == newer.lines);
    add(PromptField::Hours, older.hours == newer.hours);
    add(PromptField::Voice, older.voice == newer.voice);
    add(PromptField::Speed, older.speedPercent == newer.speedPercent);
    add(PromptField::Patience, older.patience == newer.patience);
    add(PromptField::NoiseReduction, older.noiseReduction == newer.noiseReduction);
    add(PromptField::TranscriptionLanguage, older.transcriptionLanguage == newer.transcriptionLanguage);
    add(PromptField::Keywords, older.keywords == newer.keywords);
    for (const WordingSection section : wordingSections()) {
        if (older.text(section) != newer.text(section))
            difference.sections.append({section, lineDifference(older.text(section), newer.text(section))});
    }
    return difference;
}

} // namespace callside
