// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/transcript/TranscriptSearch.h"

#include "gui/transcript/TranscriptModel.h"

#include <algorithm>

namespace callside {

namespace {

constexpr int LettersASlice = 40'000; // a few milliseconds

bool isBefore(const TranscriptSearch::Hit &a, const TranscriptSearch::Hit &b)
{
    return a.row != b.row ? a.row < b.row : a.range.begin < b.range.begin;
}

} // namespace

TranscriptSearch::TranscriptSearch(const TranscriptModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &TranscriptSearch::searchSlice);
    connect(model, &TranscriptModel::modelReset, this, [this] { find(m_words, 0); });
    connect(model, &TranscriptModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insertRows(first, last); });
    connect(model, &TranscriptModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { removeRows(first, last); });
    connect(model, &TranscriptModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { renew(first.row(), last.row()); });
}

void TranscriptSearch::find(const QString &words, int fromRow)
{
    m_words = words;
    m_folded = FoldedText::fold(words);
    m_hits.clear();
    m_current.reset();
    m_fromRow = fromRow;
    m_nextRow = 0;
    m_slice.stop();
    if (isActive())
        m_slice.start();
    emit changed();
    if (isActive())
        searchSlice(); // a call of usual length is searched at once
}

void TranscriptSearch::searchSlice()
{
    int letters = LettersASlice;
    const int rows = m_model->rowCount();
    while (m_nextRow < rows && letters > 0) {
        letters -= int(m_model->entryAt(m_nextRow).text.size()) + 10;
        searchRow(m_nextRow++);
    }
    if (m_nextRow >= rows)
        return finish();
    if (!m_current && !m_hits.empty() && m_hits.back().row >= m_fromRow)
        makeCurrent(firstOfRow(m_fromRow));
    emit changed();
}

void TranscriptSearch::finish()
{
    m_slice.stop();
    if (!m_current && !m_hits.empty()) {
        const std::size_t from = firstOfRow(m_fromRow);
        makeCurrent(from < m_hits.size() ? from : 0);
    }
    emit changed();
}

void TranscriptSearch::searchRow(int row)
{
    const QList<TextRange> found = FoldedText(m_model->index(row).data().toString()).find(m_folded);
    std::vector<Hit> hits;
    for (const TextRange &range : found)
        hits.push_back({row, range});
    m_hits.insert(m_hits.begin() + std::ptrdiff_t(firstOfRow(row)), hits.begin(), hits.end());
}

std::size_t TranscriptSearch::firstOfRow(int row) const
{
    if (m_hits.empty() || m_hits.back().row < row)
        return m_hits.size();
    return std::size_t(std::lower_bound(m_hits.begin(), m_hits.end(), Hit{row, {-1, 0}}, isBefore) - m_hits.begin());
}

void TranscriptSearch::makeCurrent(std::size_t index)
{
    m_current = m_hits[index];
    emit changed();
    emit currentChanged(m_current->row);
}

void TranscriptSearch::goNext()
{
    if (m_hits.empty())
        return;
    const auto next = std::size_t(currentIndex() + 1);
    makeCurrent(next < m_hits.size() ? next : 0);
}

void TranscriptSearch::goPrevious()
{
    if (m_hits.empty())
        return;
    const int current = currentIndex();
    makeCurrent(std::size_t(current > 0 ? current - 1 : count() - 1));
}

int TranscriptSearch::currentIndex() const
{
    if (!m_current)
        return -1;
    return int(std::lower_bound(m_hits.begin(), m_hits.end(), *m_current, isBefore) - m_hits.begin());
}

QList<TextRange> TranscriptSearch::rangesIn(int row) const
{
    QList<TextRange> ranges;
    for (std::size_t i = firstOfRow(row); i < m_hits.size() && m_hits[i].row == row; ++i)
        ranges.append(m_hits[i].range);
    return ranges;
}

// Words may have changed under it: then the nearest place takes over, without the view moving.
void TranscriptSearch::keepCurrent()
{
    if (!m_current)
        return isSearching() ? void() : finish();
    const auto index = std::size_t(currentIndex());
    if (m_hits.empty())
        m_current.reset();
    else
        m_current = m_hits[std::min(index, m_hits.size() - 1)];
    emit changed();
}

void TranscriptSearch::renew(int first, int last)
{
    last = std::min(last, m_nextRow - 1);
    if (!isActive() || first > last)
        return;
    m_hits.erase(m_hits.begin() + std::ptrdiff_t(firstOfRow(first)),
                 m_hits.begin() + std::ptrdiff_t(firstOfRow(last + 1)));
    for (int row = first; row <= last; ++row)
        searchRow(row);
    keepCurrent();
}

void TranscriptSearch::shift(int fromRow, int by)
{
    for (std::size_t i = firstOfRow(fromRow); i < m_hits.size(); ++i)
        m_hits[i].row += by;
    if (m_current && m_current->row >= fromRow)
        m_current->row += by;
}

void TranscriptSearch::insertRows(int first, int last)
{
    if (!isActive() || first > m_nextRow || (first == m_nextRow && isSearching()))
        return;
    shift(first, last - first + 1);
    m_nextRow += last - first + 1;
    renew(first, last);
}

void TranscriptSearch::removeRows(int first, int last)
{
    if (!isActive() || first >= m_nextRow)
        return;
    m_hits.erase(m_hits.begin() + std::ptrdiff_t(firstOfRow(first)),
                 m_hits.begin() + std::ptrdiff_t(firstOfRow(last + 1)));
    if (m_current && m_current->row >= first && m_current->row <= last)
        m_current = Hit{first, {-1, 0}}; // what stands behind it
    shift(last + 1, first - last - 1);
    m_nextRow = std::max(first, m_nextRow - (last - first + 1));
    keepCurrent();
}

} // namespace callside
