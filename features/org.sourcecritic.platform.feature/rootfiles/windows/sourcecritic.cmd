@echo off
rem Source Critic. Without a subcommand the workbench opens; with one it runs headless:
rem   sourcecritic [--corpus FOLDER] [--annotator NAME]     sourcecritic SUBCOMMAND ARGS...     sourcecritic --help
rem Java: %JAVA_HOME%, the PATH, the usual folders; version 21 or newer. More options for it: %SOURCECRITIC_JAVA_OPTS%.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "java="
call :try "%home%jre"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for %%v in (Java "Eclipse Adoptium" "Eclipse Foundation" Microsoft Zulu "Amazon Corretto" BellSoft Semeru) do (
	for /d %%d in ("%ProgramFiles%\%%~v\*") do call :try "%%~d"
)
for /d %%d in ("%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
if not defined java (
	echo sourcecritic: no Java 21 or newer found ^(JAVA_HOME, PATH, the usual folders^); install one, or set JAVA_HOME.>&2
	exit /b 2
)
for %%l in ("%home%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~l"

for %%c in (new import replace list text segments sentences figures references annotations put export formats aggregate check help --help -h --version -V) do (
	if "%~1"=="%%c" goto headless
)
:workbench
"%java%\bin\java.exe" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 %SOURCECRITIC_JAVA_OPTS% -jar "%launcher%" -name "Source Critic" %*
if %errorlevel% equ 23 goto workbench
exit /b %errorlevel%

:headless
chcp 65001 >nul
"%java%\bin\java.exe" --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true %SOURCECRITIC_JAVA_OPTS% -jar "%launcher%" -application org.sourcecritic.cli.application -data @none -nosplash %*
exit /b %errorlevel%

rem Takes the folder if its "release" file says version 21 or newer and nothing was taken before.
:try
if defined java exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%r in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do (
	for /f "tokens=1 delims=.-+" %%m in ("%%~r") do if %%m geq 21 set "java=%~1"
)
exit /b 0
