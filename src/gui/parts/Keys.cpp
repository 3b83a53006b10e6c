// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/Keys.h"

#include "core/Preferences.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

struct KeyRow {
    DeskKey key;
    KeyGroup group;
    QLatin1StringView id;
    QLatin1StringView builtIn; // QKeySequence::PortableText; of a family the first
    const char *title;
};

constexpr const char *KeyContext = "Keys";

// One row an action, in the order of DeskKey.
const KeyRow KeyTable[] = {
    {DeskKey::MostUrgent, KeyGroup::Calls, "mostUrgent"_L1, "F2"_L1,
     QT_TRANSLATE_NOOP("Keys", "Go to the most urgent call")},
    {DeskKey::NthCall, KeyGroup::Calls, "nthCall"_L1, "Ctrl+1"_L1,
     QT_TRANSLATE_NOOP("Keys", "Go to the first … ninth call")},
    {DeskKey::FilterCalls, KeyGroup::Calls, "filterCalls"_L1, "Ctrl+F"_L1,
     QT_TRANSLATE_NOOP("Keys", "Search the calls")},
    {DeskKey::FindInCall, KeyGroup::Calls, "findInCall"_L1, "Ctrl+Shift+F"_L1,
     QT_TRANSLATE_NOOP("Keys", "Find words in this call")},
    {DeskKey::Acknowledge, KeyGroup::ThisCall, "acknowledge"_L1, "Ctrl+Return"_L1,
     QT_TRANSLATE_NOOP("Keys", "Acknowledge an urgent call")},
    {DeskKey::Answer, KeyGroup::ThisCall, "answer"_L1, "F3"_L1, QT_TRANSLATE_NOOP("Keys", "Let the assistant answer")},
    {DeskKey::Connect, KeyGroup::ThisCall, "connect"_L1, "F8"_L1, QT_TRANSLATE_NOOP("Keys", "Connect to a person")},
    {DeskKey::End, KeyGroup::ThisCall, "end"_L1, "F4"_L1, QT_TRANSLATE_NOOP("Keys", "End the call…")},
    {DeskKey::Note, KeyGroup::ThisCall, "note"_L1, "Ctrl+N"_L1, QT_TRANSLATE_NOOP("Keys", "Write a note")},
    {DeskKey::NewTask, KeyGroup::ThisCall, "task"_L1, "Ctrl+T"_L1, QT_TRANSLATE_NOOP("Keys", "Make a task")},
    {DeskKey::Steer, KeyGroup::Assistant, "steer"_L1, "Ctrl+L"_L1, QT_TRANSLATE_NOOP("Keys", "Steer the assistant")},
    {DeskKey::QuickSteer, KeyGroup::Assistant, "quickSteer"_L1, "Alt+1"_L1,
     QT_TRANSLATE_NOOP("Keys", "Send the first … ninth quick steer")},
    {DeskKey::SayNow, KeyGroup::Assistant, "sayNow"_L1, "Ctrl+Shift+S"_L1, QT_TRANSLATE_NOOP("Keys", "Say this now")},
    {DeskKey::StopTalking, KeyGroup::Assistant, "stopTalking"_L1, "Ctrl+."_L1,
     QT_TRANSLATE_NOOP("Keys", "Stop the assistant talking")},
    {DeskKey::Hold, KeyGroup::Assistant, "hold"_L1, "Ctrl+H"_L1,
     QT_TRANSLATE_NOOP("Keys", "Ask the assistant to wait, or to go on")},
    {DeskKey::LineMode, KeyGroup::Desk, "lineMode"_L1, "Ctrl+M"_L1,
     QT_TRANSLATE_NOOP("Keys", "Choose how calls are met")},
    {DeskKey::Privacy, KeyGroup::Desk, "privacy"_L1, "F12"_L1,
     QT_TRANSLATE_NOOP("Keys", "Cover what is on the screen")},
    {DeskKey::NextPanel, KeyGroup::Desk, "nextPanel"_L1, "F6"_L1, QT_TRANSLATE_NOOP("Keys", "Go to the next panel")},
    {DeskKey::ShowLive, KeyGroup::Desk, "showLive"_L1, "F5"_L1, QT_TRANSLATE_NOOP("Keys", "Show the live calls")},
    {DeskKey::ShowHistory, KeyGroup::Desk, "showHistory"_L1, "F7"_L1, QT_TRANSLATE_NOOP("Keys", "Show the past calls")},
    {DeskKey::ShowFigures, KeyGroup::Desk, "showFigures"_L1, "F9"_L1, QT_TRANSLATE_NOOP("Keys", "Show the figures")},
    {DeskKey::EndOfDay, KeyGroup::Desk, "endOfDay"_L1, "Ctrl+Shift+E"_L1,
     QT_TRANSLATE_NOOP("Keys", "Go through the open tasks")},
    {DeskKey::LargerText, KeyGroup::Desk, "largerText"_L1, "Ctrl++"_L1, QT_TRANSLATE_NOOP("Keys", "Larger text")},
    {DeskKey::SmallerText, KeyGroup::Desk, "smallerText"_L1, "Ctrl+-"_L1, QT_TRANSLATE_NOOP("Keys", "Smaller text")},
    {DeskKey::NormalText, KeyGroup::Desk, "normalText"_L1, "Ctrl+0"_L1,
     QT_TRANSLATE_NOOP("Keys", "Text of the usual size")},
    {DeskKey::KeySheet, KeyGroup::Desk, "keySheet"_L1, "Ctrl+/"_L1, QT_TRANSLATE_NOOP("Keys", "Show all keys")},
    {DeskKey::Settings, KeyGroup::Desk, "settings"_L1, "Ctrl+,"_L1, QT_TRANSLATE_NOOP("Keys", "Open the settings")},
    {DeskKey::Help, KeyGroup::Desk, "help"_L1, "F1"_L1, QT_TRANSLATE_NOOP("Keys", "Open help and practice")},
    {DeskKey::Quit, KeyGroup::Desk, "quit"_L1, "Ctrl+Q"_L1, QT_TRANSLATE_NOOP("Keys", "Quit Callside…")},
};

struct KeysText {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

const KeyRow &rowOf(DeskKey key)
{
    const KeyRow &row = KeyTable[size_t(key)];
    Q_ASSERT(row.key == key);
    return row;
}

bool isNumberKey(int key)
{
    return key >= Qt::Key_1 && key <= Qt::Key_9;
}

// The keypad's digits and Enter are to people what the main ones are.
QKeyCombination plainCombination(const QKeySequence &sequence)
{
    const QKeyCombination wanted = sequence[0];
    const Qt::Key key = wanted.key() == Qt::Key_Enter ? Qt::Key_Return : wanted.key();
    return QKeyCombination(wanted.keyboardModifiers() & ~Qt::KeypadModifier, key);
}

QKeySequence ofFamily(const QKeySequence &sequence, int number)
{
    if (sequence.isEmpty())
        return sequence;
    return QKeySequence(QKeyCombination(sequence[0].keyboardModifiers(), Qt::Key(Qt::Key_0 + number)));
}

bool isEditingKey(QKeyCombination combination)
{
    static constexpr QKeySequence::StandardKey Standard[] = {
        QKeySequence::Copy,      QKeySequence::Cut,
        QKeySequence::Paste,     QKeySequence::Undo,
        QKeySequence::Redo,      QKeySequence::SelectAll,
        QKeySequence::Delete,    QKeySequence::DeleteStartOfWord,
        QKeySequence::NextChild, QKeySequence::DeleteEndOfWord,
        QKeySequence::Close,     QKeySequence::MoveToNextWord,
        QKeySequence::Cancel,    QKeySequence::MoveToPreviousWord,
    };
    return std::ranges::any_of(Standard, [combination](QKeySequence::StandardKey standard) {
        return QKeySequence::keyBindings(standard).contains(QKeySequence(combination));
    });
}

bool isMovingKey(int key)
{
    switch (key) {
    case Qt::Key_Space: // with Ctrl it switches Japanese input on
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

bool isFunctionKey(int key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

// Nothing if the key is one that a shortcut may have.
std::optional<KeyProblem::Kind> kindOfProblem(const QKeySequence &wanted)
{
    if (wanted.count() != 1)
        return KeyProblem::Kind::SeveralKeys;
    const QKeyCombination combination = plainCombination(wanted);
    const Qt::KeyboardModifiers modifiers = combination.keyboardModifiers();
    const int key = combination.key();
    const bool isWithControl = modifiers.testAnyFlags(Qt::ControlModifier | Qt::MetaModifier);
    if (isFunctionKey(key))
        return modifiers == Qt::AltModifier ? std::optional(KeyProblem::Kind::TypesText) : std::nullopt;
    if (isMovingKey(key) || isEditingKey(combination) || !(isWithControl || modifiers.testFlag(Qt::AltModifier)))
        return KeyProblem::Kind::TypesText;
    if (!isWithControl && key >= Qt::Key_A && key <= Qt::Key_Z)
        return KeyProblem::Kind::OpensMenu;
    return {};
}

bool has(DeskKey owner, QKeyCombination combination, const Preferences &preferences)
{
    const QKeySequence own = keyOf(owner, preferences);
    if (own.isEmpty())
        return false;
    if (!isFamily(owner))
        return own[0] == combination;
    return isNumberKey(combination.key()) && own[0].keyboardModifiers() == combination.keyboardModifiers();
}

std::optional<DeskKey> ownerOf(const QKeySequence &wanted, DeskKey except, const Preferences &preferences)
{
    QList<QKeyCombination> combinations{plainCombination(wanted)};
    if (isFamily(except)) {
        for (int number = 1; number <= 9; ++number)
            combinations.append(ofFamily(QKeySequence(combinations.first()), number)[0]);
    }
    for (const DeskKey other : allDeskKeys()) {
        const bool isOwner = other != except && std::ranges::any_of(combinations, [&](QKeyCombination combination) {
                                 return has(other, combination, preferences);
                             });
        if (isOwner)
            return other;
    }
    return {};
}

// What stands in the file may be anything.
bool isUsable(DeskKey key, const QKeySequence &chosen)
{
    if (kindOfProblem(chosen))
        return false;
    return !isFamily(key) || isNumberKey(chosen[0].key());
}

} // namespace

const QList<DeskKey> &allDeskKeys()
{
    static const QList<DeskKey> all = [] {
        QList<DeskKey> keys;
        for (const KeyRow &row : KeyTable)
            keys.append(row.key);
        return keys;
    }();
    return all;
}

QList<DeskKey> deskKeysOf(KeyGroup group)
{
    QList<DeskKey> keys;
    std::ranges::copy_if(allDeskKeys(), std::back_inserter(keys),
                         [group](DeskKey key) { return groupOf(key) == group; });
    return keys;
}

KeyGroup groupOf(DeskKey key)
{
    return rowOf(key).group;
}

QString idOf(DeskKey key)
{
    return rowOf(key).id;
}

QString titleOf(DeskKey key)
{
    return QCoreApplication::translate(KeyContext, rowOf(key).title);
}

QString titleOf(KeyGroup group)
{
    switch (group) {
    case KeyGroup::Calls:
        return KeysText::tr("Finding a call");
    case KeyGroup::ThisCall:
        return KeysText::tr("The call that is shown");
    case KeyGroup::Assistant:
        return KeysText::tr("The assistant on this call");
    case KeyGroup::Desk:
        return KeysText::tr("The desk");
    }
    Q_UNREACHABLE();
}

bool isFamily(DeskKey key)
{
    return key == DeskKey::NthCall || key == DeskKey::QuickSteer;
}

QKeySequence builtInKeyOf(DeskKey key, int number)
{
    const QKeySequence first(rowOf(key).builtIn, QKeySequence::PortableText);
    return isFamily(key) ? ofFamily(first, number) : first;
}

QKeySequence keyOf(DeskKey key, const Preferences &preferences, int number)
{
    const auto chosen = preferences.keys.constFind(idOf(key));
    if (chosen == preferences.keys.cend())
        return builtInKeyOf(key, number);
    const QKeySequence sequence(*chosen, QKeySequence::PortableText);
    if (!isUsable(key, sequence))
        return builtInKeyOf(key, number);
    return isFamily(key) ? ofFamily(sequence, number) : sequence;
}

QString keyText(DeskKey key, const Preferences &preferences, int number)
{
    // Keyboards say Enter where Qt says Return.
    const auto text = [&](int of) {
        return keyOf(key, preferences, of).toString(QKeySequence::NativeText).replace(u"Return"_s, u"Enter"_s);
    };
    if (isFamily(key) && number == 0)
        //: Nine keys, the first and the last: "Alt+1 … Alt+9"
        return KeysText::tr("%1 … %2").arg(text(1), text(9));
    return text(std::max(number, 1));
}

QString tipWithKey(const QString &tip, DeskKey key, const Preferences &preferences, int number)
{
    //: A tooltip: what the button does, and its key
    return KeysText::tr("%1 (%2)").arg(tip, keyText(key, preferences, number));
}

std::optional<KeyProblem> problemOf(DeskKey key, const QKeySequence &wanted, const Preferences &preferences)
{
    if (const auto kind = kindOfProblem(wanted))
        return KeyProblem{*kind};
    if (isFamily(key) && !isNumberKey(wanted[0].key()))
        return KeyProblem{KeyProblem::Kind::NeedsNumber};
    if (const auto other = ownerOf(wanted, key, preferences))
        return KeyProblem{KeyProblem::Kind::Taken, *other};
    return {};
}

QString sentenceOf(const KeyProblem &problem)
{
    switch (problem.kind) {
    case KeyProblem::Kind::Taken:
        return KeysText::tr("This key already does “%1”. Choose another one, or give that one another key first.")
            .arg(titleOf(problem.other));
    case KeyProblem::Kind::SeveralKeys:
        return KeysText::tr("Press one key, alone or together with Ctrl, Alt or Shift.");
    case KeyProblem::Kind::TypesText:
        return KeysText::tr("This key is needed for writing, for moving about or for the window. Press a function key, "
                            "or another key together with Ctrl.");
    case KeyProblem::Kind::OpensMenu:
        return KeysText::tr("Alt and a letter open menus. Press a function key, or another key together with Ctrl.");
    case KeyProblem::Kind::NeedsNumber:
        return KeysText::tr("Here a number from 1 to 9 is needed, together with Ctrl or Alt. It stands for all nine.");
    }
    Q_UNREACHABLE();
}

Preferences withKey(Preferences preferences, DeskKey key, const QKeySequence &wanted)
{
    const QKeySequence first = isFamily(key) ? ofFamily(wanted, 1) : QKeySequence(plainCombination(wanted));
    if (first == builtInKeyOf(key))
        preferences.keys.remove(idOf(key));
    else
        preferences.keys.insert(idOf(key), first.toString(QKeySequence::PortableText));
    return preferences;
}

} // namespace callside
