@echo off
rem Runs Deckwright with the Java runtime of JAVA_HOME, or the one that is found.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo deckwright: no Java was found; install Java 17 or newer, or set JAVA_HOME 1>&2
  exit /b 3
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable %DECKWRIGHT_JAVA_OPTS% -cp "%~dp0lib\*" org.deckwright.cli.Main %*
exit /b %ERRORLEVEL%
