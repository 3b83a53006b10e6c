// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallRules.h"
#include "core/Centre.h"
#include "core/Connection.h"
#include "core/HistoryRules.h"
#include "core/Ids.h"
#include "core/OpeningHours.h"
#include "core/RedFlags.h"
#include "core/Result.h"
#include "core/SetupProgress.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace callside {

// When somebody can be reached, in local time. No days: always.
struct Hours {
    int days = 0;       // bit 0 Monday … bit 6 Sunday
    int fromMinute = 0; // of the day, 0 to 1440
    int toMinute = 0;   // not included; at or before fromMinute: of the next day

    // weekday as QDate has it, 1 Monday … 7 Sunday
    bool contains(int weekday, int minute) const;
    bool operator==(const Hours &) const = default;
};

// Somebody a caller can be connected to.
struct Person {
    QString name;
    QString target; // as made by transferTarget()
    Hours hours;
    bool isDefault = false; // the one that Enter takes
    bool operator==(const Person &) const = default;
};

// A steer at the press of a button.
struct QuickSteer {
    QString language; // ISO 639-1 of the desk's language it is for
    QString label;    // on the button
    QString text;     // what the assistant is told
    bool actNow = true;
    bool operator==(const QuickSteer &) const = default;
};

// Whether a column beside the calls is there. AsFits: where it leaves the calls their room.
enum class ColumnChoice { AsFits, Shown, Hidden };

enum class ThemeChoice { System, Light, Dark, HighContrast };

// What the desk has chosen. A value; kept as one JSON file, without secrets and without anything about a caller.
struct Preferences {
    // How it looks and sounds
    ThemeChoice theme = ThemeChoice::System;
    int textPercent = 100;   // 80 to 200
    QString programLanguage; // one of programLanguages(); empty: as the computer
    bool isMotionReduced = false;
    bool isSoundOn = true;      // alarms and chimes
    bool isRingOn = false;      // a soft ring for every new call
    bool areTimesShown = false; // beside every line of a transcript
    // Who sits here
    QString deskUser; // empty: the name of the operating system's account
    // The centre, and how the desk is connected
    Centre centre;
    Connection connection;
    SetupProgress setup;
    // Privacy at the counter
    bool areNumbersMasked = false; // until pointed at or focused
    int blurAfterMinutes = 0;      // 0: never by itself
    // Whether a text model sums up what was said, once a call is over: its words are sent to the service once more
    bool areSummariesMade = false;
    QString summaryModel = QStringLiteral("gpt-5.4-mini");
    // What is kept, and for how many days; 0: for ever
    StorageMode storageMode = StorageMode::Everything;
    int transcriptDays = 0;
    int noteDays = 0;
    int callDays = 0;
    int errorLogDays = 0;
    int auditDays = 0; // rows of the audit trail
    // The line
    LineMode mode = LineMode::AssistantAnswers;
    Moment modeUntil{}; // then modeAfter takes its place; zero: no end
    LineMode modeAfter = LineMode::AssistantAnswers;
    bool canTransfer = true; // the phone line passes callers on; if not, somebody has to ring them back
    int ringSeconds = 12;    // ask first: then the assistant answers after all; 3 to 25
    int declineCode = 486;   // closed: what callers are declined with
    OpeningHours opening;
    OutOfHours outOfHours = OutOfHours::ClosedWording;
    int dailyLimitCents = 0;        // of a US dollar, for the calls of a day; 0: none
    bool doesLimitAskFirst = false; // once it is reached
    // Silence on a call; 0 is off
    int silenceAmberSeconds = 30; // 5 to 3600
    int silenceAlertSeconds = 60; // 5 to 3600
    int silenceEndSeconds = 0;    // 30 to 3600: nobody is cut off for thinking
    // Lists
    QList<Person> people;
    QList<QuickSteer> quickSteers;
    QList<RedFlag> redFlags;
    // The window
    bool doesCloseKeepAnswering = true;
    bool isTrayExplained = false;
    bool doesStartMinimized = false;
    QByteArray windowGeometry; // QWidget::saveGeometry()
    QByteArray columnSizes;    // QSplitter::saveState()
    ColumnChoice practiceColumn = ColumnChoice::AsFits;
    QMap<QString, QString> keys; // action to QKeySequence::PortableText, where it is not the built-in one

    bool operator==(const Preferences &) const = default;
};

// The languages that this program speaks itself: "en", "ja".
QStringList programLanguages();
// What calls that come from now on are treated by.
CallRules rulesOf(const Preferences &preferences);
// After how long what is deleted.
RetentionRules retentionOf(const Preferences &preferences);

QByteArray toJson(const Preferences &preferences);
// Missing and unknown members are tolerated, numbers are brought within their limits, what says nothing (a person
// without a name or number, a steer without a label or text, an empty phrase) is left out; Malformed if it is no JSON
// object.
Result<Preferences> preferencesFromJson(const QByteArray &json, const Preferences &defaults);

} // namespace callside
