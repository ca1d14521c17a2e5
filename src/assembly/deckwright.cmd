@echo off
rem Runs Deckwright with the Java runtime of JAVA_HOME, or the one that is found.
setlocal DisableDelayedExpansion
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
rem Java 17 is the first that knows this option; older ones, and none, end with an error.
"%JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>&1 || goto :no_java
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable"
"%JAVA%" %FLAGS% %DECKWRIGHT_JAVA_OPTS% -cp "%~dp0lib\*" org.deckwright.cli.Main %*
exit /b %ERRORLEVEL%

:no_java
echo deckwright: no Java 17 or newer was found; install one, or set JAVA_HOME 1>&2
exit /b 3
