// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Report.h"

#include "bench/Samples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStorageInfo>
#include <QSysInfo>
#include <QTemporaryFile>
#include <QTextStream>
#include <QThread>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace callside::bench {

namespace {

constexpr int MeasureColumn = 58;
constexpr int AimColumn = 14;
constexpr int ValueColumn = 14;

QString withUnit(double value, const QString &unit)
{
    return u"%1 %2"_s.arg(value, 0, 'f', value < 10 ? 2 : value < 100 ? 1 : 0).arg(unit);
}

QString processorName()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return QSysInfo::currentCpuArchitecture();
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("model name"))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1).trimmed());
    }
    return QSysInfo::currentCpuArchitecture();
}

// How long a small write takes to reach the disk, in ms: no webhook can be answered sooner.
double diskTime()
{
    constexpr int Writes = 50;
    QTemporaryFile file;
    if (!file.open())
        return 0;
    const QByteArray page(4096, 'x');
    Samples times;
    for (int i = 0; i < Writes; ++i) {
        file.seek(0); // as in a journal whose file has its size already
        file.write(page);
        file.flush();
        QElapsedTimer clock;
        clock.start();
        if (::fdatasync(file.handle()) != 0)
            return 0;
        times.add(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return times.median();
}

QString loadAverages()
{
    QFile file(u"/proc/loadavg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return u"unknown"_s;
    return QString::fromLatin1(file.readAll().split(' ').mid(0, 3).join(' '));
}

} // namespace

void Report::tell(const Finding &finding)
{
    const bool isOver = finding.aim && finding.value > *finding.aim;
    m_isWithinAims = m_isWithinAims && !isOver;
    const QString aim = finding.aim ? u"<= %1 %2"_s.arg(*finding.aim).arg(finding.unit) : QString();
    const QString verdict = !finding.aim ? u"    "_s : isOver ? u"OVER"_s : u"ok  "_s;
    QTextStream(stdout) << finding.measure.leftJustified(MeasureColumn) << aim.leftJustified(AimColumn)
                        << withUnit(finding.value, finding.unit).rightJustified(ValueColumn) << "  " << verdict << "  "
                        << finding.note << Qt::endl;
}

void Report::tellUnmeasured(const QString &measure, const QString &why)
{
    m_isComplete = false;
    QTextStream(stdout) << measure.leftJustified(MeasureColumn) << "NOT MEASURED: " << why << Qt::endl;
}

void tellConditions()
{
    const QStorageInfo storage(QDir::tempPath());
    QTextStream(stdout) << "callside " << CALLSIDE_VERSION << ", Qt " << qVersion() << ", "
                        << QSysInfo::prettyProductName() << ", " << processorName() << ", "
                        << QThread::idealThreadCount() << " processors; journal on "
                        << QString::fromLatin1(storage.fileSystemType()) << ", a write reaches it in "
                        << withUnit(diskTime(), u"ms"_s) << "; load averages before: " << loadAverages() << Qt::endl;
}

} // namespace callside::bench
