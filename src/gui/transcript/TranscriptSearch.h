// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/FoldedText.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace callside {

class TranscriptModel;

// Finds words in the record of one call: slice by slice, so that the window never waits for it, and again in each row
// that comes or changes. One place of them is the current one.
class TranscriptSearch : public QObject
{
    Q_OBJECT

public:
    struct Hit {
        int row = 0;
        TextRange range;
        bool operator==(const Hit &) const = default;
    };

    explicit TranscriptSearch(const TranscriptModel *model, QObject *parent = nullptr);

    // The first place at or behind this row becomes the current one. No words: nothing is found.
    void find(const QString &words, int fromRow);
    void goNext();
    void goPrevious();

    bool isActive() const { return !m_folded.isEmpty(); }
    bool isSearching() const { return m_slice.isActive(); }
    int count() const { return int(m_hits.size()); }
    int currentIndex() const; // -1: none
    std::optional<Hit> current() const { return m_current; }
    QList<TextRange> rangesIn(int row) const;

signals:
    void changed();               // what was found, or which of them is current
    void currentChanged(int row); // is to be seen

private:
    void searchSlice();
    void searchRow(int row);
    void finish();
    void makeCurrent(std::size_t index);
    void keepCurrent();
    void renew(int first, int last);
    void insertRows(int first, int last);
    void removeRows(int first, int last);
    void shift(int fromRow, int by);
    std::size_t firstOfRow(int row) const;

    const TranscriptModel *m_model;
    QTimer m_slice;
    QString m_words;
    QString m_folded;
    std::vector<Hit> m_hits; // in order
    std::optional<Hit> m_current;
    int m_fromRow = 0;
    int m_nextRow = 0; // not searched yet
};

} // namespace callside
