// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Transcript.h"

#include <algorithm>

namespace callside {

namespace {

using Entries = QList<TranscriptEntry>;
using Chunks = QList<Entries>;

// Editing while somebody holds a copy costs the copy of one chunk and of the list of chunks.
constexpr qsizetype EntriesPerChunk = 64;
constexpr qsizetype SplitAbove = 128; // a chunk that grew in its middle

bool sharesEntries(const Entries &a, const Entries &b)
{
    return a.constData() == b.constData() && a.size() == b.size();
}

// Walks a transcript in one direction, by whole chunks where the other one has the same chunk.
class ChunkCursor
{
public:
    enum class Direction { Forward, Backward };

    ChunkCursor(const Chunks &chunks, Direction direction)
        : m_chunks(chunks)
        , m_direction(direction)
    {
    }

    bool isAtChunkEdge() const { return m_offset == 0; }
    const Entries &chunk() const
    {
        return m_chunks.at(m_direction == Direction::Forward ? m_chunk : m_chunks.size() - 1 - m_chunk);
    }
    const TranscriptEntry &entry() const
    {
        return chunk().at(m_direction == Direction::Forward ? m_offset : chunk().size() - 1 - m_offset);
    }
    void skipChunk()
    {
        ++m_chunk;
        m_offset = 0;
    }
    void step()
    {
        if (++m_offset == chunk().size())
            skipChunk();
    }

private:
    const Chunks &m_chunks;
    Direction m_direction;
    qsizetype m_chunk = 0;
    qsizetype m_offset = 0;
};

// How many entries are equal from here on, at most `limit`.
qsizetype countEqual(ChunkCursor a, ChunkCursor b, qsizetype limit)
{
    qsizetype count = 0;
    while (count < limit) {
        const bool isSameChunk = a.isAtChunkEdge() && b.isAtChunkEdge() && sharesEntries(a.chunk(), b.chunk());
        if (isSameChunk && a.chunk().size() <= limit - count) {
            count += a.chunk().size();
            a.skipChunk();
            b.skipChunk();
        } else if (a.entry() == b.entry()) {
            ++count;
            a.step();
            b.step();
        } else {
            break;
        }
    }
    return count;
}

bool isByOperator(TranscriptEntry::Kind kind)
{
    switch (kind) {
    case TranscriptEntry::Kind::Steer:
    case TranscriptEntry::Kind::Say:
    case TranscriptEntry::Kind::StopTalking:
    case TranscriptEntry::Kind::Hold:
    case TranscriptEntry::Kind::Resume:
    case TranscriptEntry::Kind::Flag:
    case TranscriptEntry::Kind::Acknowledged:
    case TranscriptEntry::Kind::Cleared:
    case TranscriptEntry::Kind::Connect:
        return true;
    case TranscriptEntry::Kind::Caller:
    case TranscriptEntry::Kind::Assistant:
    case TranscriptEntry::Kind::Key:
    case TranscriptEntry::Kind::Tool:
    case TranscriptEntry::Kind::Gap:
    case TranscriptEntry::Kind::Problem:
    case TranscriptEntry::Kind::Message:
        return false;
    }
    return false;
}

const char *entryKindName(TranscriptEntry::Kind kind)
{
    switch (kind) {
    case TranscriptEntry::Kind::Caller:
        return "Caller";
    case TranscriptEntry::Kind::Assistant:
        return "Assistant";
    case TranscriptEntry::Kind::Steer:
        return "Steer";
    case TranscriptEntry::Kind::Say:
        return "Say";
    case TranscriptEntry::Kind::StopTalking:
        return "StopTalking";
    case TranscriptEntry::Kind::Key:
        return "Key";
    case TranscriptEntry::Kind::Tool:
        return "Tool";
    case TranscriptEntry::Kind::Gap:
        return "Gap";
    case TranscriptEntry::Kind::Problem:
        return "Problem";
    case TranscriptEntry::Kind::Hold:
        return "Hold";
    case TranscriptEntry::Kind::Resume:
        return "Resume";
    case TranscriptEntry::Kind::Flag:
        return "Flag";
    case TranscriptEntry::Kind::Acknowledged:
        return "Acknowledged";
    case TranscriptEntry::Kind::Cleared:
        return "Cleared";
    case TranscriptEntry::Kind::Connect:
        return "Connect";
    case TranscriptEntry::Kind::Message:
        return "Message";
    }
    return "?";
}

// Index of the last entry that the predicate likes, -1 if there is none.
template <class Predicate>
int lastIndexWhere(const Chunks &chunks, int size, Predicate predicate)
{
    int index = size;
    for (auto chunk = chunks.crbegin(); chunk != chunks.crend(); ++chunk) {
        for (auto entry = chunk->crbegin(); entry != chunk->crend(); ++entry) {
            --index;
            if (predicate(*entry))
                return index;
        }
    }
    return -1;
}

} // namespace

QDebug operator<<(QDebug debug, const TranscriptEntry &entry)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << entryKindName(entry.kind) << '(' << entry.text;
    if (!entry.itemId.isEmpty())
        debug << ", item " << entry.itemId;
    if (!entry.responseId.isEmpty())
        debug << ", response " << entry.responseId;
    if (!entry.command.value.isEmpty())
        debug << ", command " << entry.command << ", receipt " << static_cast<int>(entry.receipt);
    if (!entry.reaction.isEmpty())
        debug << ", reaction " << entry.reaction;
    if (!entry.detail.isEmpty())
        debug << ", detail " << entry.detail;
    if (!entry.problem.isEmpty())
        debug << ", problem " << entry.problem;
    debug << (entry.isFinal ? ", final" : "") << (entry.isUnreadable ? ", unreadable" : "")
          << (entry.isInterrupted ? ", interrupted" : "") << (entry.actNow ? ", act now" : "");
    return debug << ", at " << toMsecs(entry.at) << ')';
}

const TranscriptEntry &Transcript::at(int index) const
{
    const Place place = placeOf(index);
    return m_chunks.at(place.chunk).at(place.offset);
}

int Transcript::lastIndexOf(TranscriptEntry::Kind kind) const
{
    return lastIndexWhere(m_chunks, m_size, [kind](const TranscriptEntry &entry) { return entry.kind == kind; });
}

int Transcript::indexOfItem(const QString &itemId) const
{
    if (itemId.isEmpty())
        return -1;
    return lastIndexWhere(m_chunks, m_size, [&](const TranscriptEntry &entry) { return entry.itemId == itemId; });
}

int Transcript::indexOfCommand(const CommandId &command) const
{
    if (command.value.isEmpty())
        return -1;
    return lastIndexWhere(m_chunks, m_size, [&](const TranscriptEntry &entry) { return entry.command == command; });
}

int Transcript::append(TranscriptEntry entry)
{
    if (m_chunks.isEmpty() || m_chunks.constLast().size() >= EntriesPerChunk)
        m_chunks.append(Entries{});
    m_chunks.last().append(std::move(entry));
    return m_size++;
}

int Transcript::insertAfter(const QString &previousItemId, TranscriptEntry entry)
{
    const int previous = indexOfItem(previousItemId);
    if (previous < 0)
        return append(std::move(entry));
    int index = previous + 1;
    while (index < m_size && (isByOperator(at(index).kind) || at(index).itemId.isEmpty()))
        ++index;
    return insertAt(index, std::move(entry));
}

TranscriptEntry &Transcript::edit(int index)
{
    const Place place = placeOf(index);
    return m_chunks[place.chunk][place.offset];
}

void Transcript::removeAt(int index)
{
    const Place place = placeOf(index);
    if (m_chunks.at(place.chunk).size() == 1)
        m_chunks.removeAt(place.chunk);
    else
        m_chunks[place.chunk].removeAt(place.offset);
    --m_size;
}

Transcript::Difference Transcript::difference(const Transcript &before, const Transcript &after)
{
    using Direction = ChunkCursor::Direction;
    const qsizetype shorter = std::min(before.m_size, after.m_size);
    const qsizetype head = countEqual(ChunkCursor(before.m_chunks, Direction::Forward),
                                      ChunkCursor(after.m_chunks, Direction::Forward), shorter);
    if (head == before.m_size && head == after.m_size)
        return {};
    const qsizetype tail = countEqual(ChunkCursor(before.m_chunks, Direction::Backward),
                                      ChunkCursor(after.m_chunks, Direction::Backward), shorter - head);
    return {static_cast<int>(head), static_cast<int>(before.m_size - head - tail),
            static_cast<int>(after.m_size - head - tail)};
}

bool Transcript::operator==(const Transcript &other) const
{
    return m_size == other.m_size && difference(*this, other) == Difference{};
}

// Counts from the nearer end: a view mostly shows the last lines.
Transcript::Place Transcript::placeOf(int index) const
{
    Q_ASSERT(index >= 0 && index < m_size);
    if (index < m_size / 2) {
        int chunk = 0;
        for (; index >= m_chunks.at(chunk).size(); ++chunk)
            index -= static_cast<int>(m_chunks.at(chunk).size());
        return {chunk, index};
    }
    int chunk = static_cast<int>(m_chunks.size()) - 1;
    int first = m_size - static_cast<int>(m_chunks.at(chunk).size());
    while (first > index) {
        --chunk;
        first -= static_cast<int>(m_chunks.at(chunk).size());
    }
    return {chunk, index - first};
}

int Transcript::insertAt(int index, TranscriptEntry entry)
{
    if (index == m_size)
        return append(std::move(entry));
    const Place place = placeOf(index);
    Entries &chunk = m_chunks[place.chunk];
    chunk.insert(place.offset, std::move(entry));
    ++m_size;
    if (chunk.size() > SplitAbove) {
        Entries second = chunk.sliced(chunk.size() / 2);
        chunk.resize(chunk.size() / 2);
        m_chunks.insert(place.chunk + 1, std::move(second));
    }
    return index;
}

} // namespace callside
