@echo off
rem Starts kapscreen on Windows.
setlocal
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java")
rem Only Windows Terminal is known to show colour without being asked to.
if not defined WT_SESSION if not defined CLICOLOR_FORCE set NO_COLOR=1
"%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:-UsePerfData -XX:+DisableAttachMechanism -XX:-CreateCoredumpOnCrash -XX:ErrorFile=NUL -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx256m "-Dkapscreen.home=%~dp0.." -Dkapscreen.version=@version@ -cp "%~dp0..\lib\kapscreen.jar" org.kapscreen.cli.Main %*
exit /b %ERRORLEVEL%
